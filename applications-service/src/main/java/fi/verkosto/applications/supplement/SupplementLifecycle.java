package fi.verkosto.applications.supplement;

import fi.verkosto.api.lifecycle.Lifecycle;

/** The transition table of a supplement request. */
final class SupplementLifecycle {

    static final Lifecycle<SupplementState, SupplementEvent> TABLE = Lifecycle.of(
                    SupplementState.class, SupplementEvent.class)
            // Overdue or not: that is no state of its own.
            .allow(SupplementState.OPEN, SupplementEvent.EXTEND, SupplementState.OPEN)
            .allow(SupplementState.OPEN, SupplementEvent.CANCEL, SupplementState.CANCELLED)
            .build();

    private SupplementLifecycle() {}
}
