package fi.verkosto.applications.call.revision;

import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.CallSteps;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Revision;
import fi.verkosto.applications.call.TellOfCall;
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
    private final TellOfCall tell;

    ChangePublishedCall(CallSteps steps, Calls calls, Revisions revisions, TellOfCall tell) {
        this.steps = steps;
        this.calls = calls;
        this.revisions = revisions;
        this.tell = tell;
    }

    CallStep begin(UUID id, String ifMatch) {
        return steps.begin(id, ifMatch);
    }

    void changed(GrantCall call) {
        calls.flush();
        tell.asItIs(call);
    }

    void revised(GrantCall call, Revision revision) {
        revisions.add(revision);
        changed(call);
    }
}
