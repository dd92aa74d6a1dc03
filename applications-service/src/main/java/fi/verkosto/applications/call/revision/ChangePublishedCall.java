package fi.verkosto.applications.call.revision;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.call.CallPublished;
import fi.verkosto.applications.call.CallVersion;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Revision;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/**
 * What every change of a published call has in common. The call is locked, so that changes come one after the other and
 * nobody begins to apply in between; and its event is published anew, from which others take its terms and staff.
 */
@ApplicationScoped
class ChangePublishedCall {

    private final Calls calls;
    private final Revisions revisions;
    private final Outbox outbox;
    private final Caller caller;
    private final InstantSource clock;

    ChangePublishedCall(Calls calls, Revisions revisions, Outbox outbox, Caller caller, InstantSource clock) {
        this.calls = calls;
        this.revisions = revisions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    GrantCall toChange(UUID id, String ifMatch) {
        GrantCall call = calls.lockedForOfficer(caller.subject(), id);
        CallVersion.check(ifMatch, call);
        return call;
    }

    Instant now() {
        return clock.instant();
    }

    Revision.Author author(Instant at, LocalizedText words) {
        return new Revision.Author(caller.subject(), at, words);
    }

    void changed(CallPublished anew) {
        calls.flush();
        outbox.publish(anew);
    }

    void revised(GrantCall call, Revision revision) {
        revisions.add(revision);
        changed(CallPublished.of(call));
    }
}
