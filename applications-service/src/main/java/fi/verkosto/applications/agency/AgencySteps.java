package fi.verkosto.applications.agency;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What every step with an agency begins with: its administrator has read it as it is, if it is there. */
@ApplicationScoped
class AgencySteps {

    private final Agencies agencies;
    private final AgencyAccess access;
    private final InstantSource clock;

    AgencySteps(Agencies agencies, AgencyAccess access, InstantSource clock) {
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /** What a step works on: the agency, locked, or none that is to be registered; and who takes the step when. */
    record Step(Optional<Agency> agency, String administrator, Instant now) {}

    Step begin(String businessId, String ifMatch) {
        access.requireAdministrator(businessId);
        Optional<Agency> found = agencies.findLocked(businessId);
        found.ifPresent(agency -> Versions.check(ifMatch, agency.version()));
        if (found.isEmpty() && ifMatch != null) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return new Step(found, access.person(), clock.instant());
    }
}
