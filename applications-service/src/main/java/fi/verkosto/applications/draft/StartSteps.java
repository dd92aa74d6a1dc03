package fi.verkosto.applications.draft;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What starting an application begins with: an organisation may have one more, and the call has the strand and is open. */
@ApplicationScoped
class StartSteps {

    private final ApplicationAccess access;
    private final Calls calls;
    private final ApplicationRoom room;
    private final Arrival arrival;

    StartSteps(ApplicationAccess access, Calls calls, ApplicationRoom room, Arrival arrival) {
        this.access = access;
        this.calls = calls;
        this.room = room;
        this.arrival = arrival;
    }

    StartStep begin(UUID callId, String strand) {
        Instant now = arrival.instant();
        String organisation = access.organisation();
        GrantCall call = calls.unchanging(callId);
        call.requireOpen(now);
        if (call.terms().strand(strand).isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .faults(List.of(Fault.at(
                            "/strand",
                            "strand-of-the-call",
                            "Haussa ei ole tällaista hakumuotoa",
                            "Utlysningen har ingen sådan ansökningsform",
                            "The call has no such strand")));
        }
        room.require(organisation, callId);
        return new StartStep(organisation, call, now);
    }
}
