package fi.verkosto.applications.call;

import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What every step of a call begins with: an officer of it has read it as it is. */
@ApplicationScoped
public class CallSteps {

    private final CallAccess access;
    private final InstantSource clock;

    CallSteps(CallAccess access, InstantSource clock) {
        this.access = access;
        this.clock = clock;
    }

    public CallStep begin(UUID id, String ifMatch) {
        GrantCall call = access.toChange(id);
        Versions.check(CallVersion.withoutView(ifMatch), call.version());
        return new CallStep(call, officer(), now());
    }

    /** Who takes the step. */
    public String officer() {
        return access.person();
    }

    public Instant now() {
        return clock.instant();
    }
}
