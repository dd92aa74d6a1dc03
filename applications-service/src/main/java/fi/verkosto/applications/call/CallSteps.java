package fi.verkosto.applications.call;

import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.agency.AgencyAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What every step of a call begins with: an officer of it has read it as it is. */
@ApplicationScoped
public class CallSteps {

    private final CallAccess access;
    private final AgencyAccess agencies;
    private final InstantSource clock;

    CallSteps(CallAccess access, AgencyAccess agencies, InstantSource clock) {
        this.access = access;
        this.agencies = agencies;
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

    /** The agency that they draft calls for. */
    public String agency() {
        return agencies.toDraftFor();
    }

    public Instant now() {
        return clock.instant();
    }
}
