package fi.verkosto.applications.call;

import fi.verkosto.api.lifecycle.Lifecycle;
import java.util.Set;

/** The transition table of a grant call. */
public final class CallLifecycle {

    public static final Lifecycle<CallState, CallEvent> TABLE = Lifecycle.of(CallState.class, CallEvent.class)
            .allow(CallState.DRAFT, CallEvent.EDIT, CallState.DRAFT)
            // The row goes with the draft.
            .allow(CallState.DRAFT, CallEvent.DELETE, CallState.DRAFT)
            .allow(CallState.DRAFT, CallEvent.PUBLISH, CallState.PUBLISHED)
            // Only while the call is open, and only to a later moment.
            .allow(CallState.PUBLISHED, CallEvent.EXTEND_DEADLINE, CallState.PUBLISHED)
            .allow(CallState.PUBLISHED, CallEvent.REVISE, CallState.PUBLISHED)
            .allow(CallState.PUBLISHED, CallEvent.REPLACE_STAFF, CallState.PUBLISHED)
            .allow(CallState.RESOLVED, CallEvent.REPLACE_STAFF, CallState.RESOLVED)
            .allow(CallState.PUBLISHED, CallEvent.CLOSE, CallState.PUBLISHED)
            // Only calls that were resolved before closings were announced.
            .allow(CallState.RESOLVED, CallEvent.CLOSE, CallState.RESOLVED)
            .allow(CallState.PUBLISHED, CallEvent.RESOLVE, CallState.RESOLVED)
            .allow(CallState.RESOLVED, CallEvent.CORRECT, CallState.PUBLISHED)
            .byItself(Set.of(CallEvent.CLOSE, CallEvent.RESOLVE, CallEvent.CORRECT))
            .build();

    private CallLifecycle() {}
}
