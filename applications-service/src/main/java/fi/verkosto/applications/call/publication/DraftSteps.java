package fi.verkosto.applications.call.publication;

import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.call.CallVersion;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What every step with a draft of a call begins with: an officer of it has read it as it is. */
@ApplicationScoped
class DraftSteps {

    private final Calls calls;
    private final Caller caller;
    private final InstantSource clock;

    DraftSteps(Calls calls, Caller caller, InstantSource clock) {
        this.calls = calls;
        this.caller = caller;
        this.clock = clock;
    }

    GrantCall begin(UUID id, String ifMatch) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        CallVersion.check(ifMatch, call);
        return call;
    }

    String officer() {
        return caller.subject();
    }

    Instant now() {
        return clock.instant();
    }
}
