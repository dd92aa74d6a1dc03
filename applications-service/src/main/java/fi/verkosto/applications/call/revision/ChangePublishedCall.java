package fi.verkosto.applications.call.revision;

import fi.verkosto.applications.call.CallPublished;
import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.CallSteps;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Revision;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * What every change of a published call has in common. The call is locked, so that changes come one after the other and
 * nobody begins to apply in between; and its event is published anew, from which others take its terms and staff.
 */
@ApplicationScoped
class ChangePublishedCall {

    private final CallSteps steps;
    private final Calls calls;
    private final Revisions revisions;
    private final Outbox outbox;

    ChangePublishedCall(CallSteps steps, Calls calls, Revisions revisions, Outbox outbox) {
        this.steps = steps;
        this.calls = calls;
        this.revisions = revisions;
        this.outbox = outbox;
    }

    CallStep begin(UUID id, String ifMatch) {
        return steps.begin(id, ifMatch);
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
