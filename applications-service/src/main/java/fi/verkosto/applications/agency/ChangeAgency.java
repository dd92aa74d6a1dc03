package fi.verkosto.applications.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/** An administrator registers the agency that they act for, or changes how it works. */
@ApplicationScoped
public class ChangeAgency {

    private final AgencySteps steps;
    private final Agencies agencies;
    private final AgencyVersions versions;
    private final AgencyAccess access;
    private final TellAgencies tellAgencies;

    ChangeAgency(
            AgencySteps steps,
            Agencies agencies,
            AgencyVersions versions,
            AgencyAccess access,
            TellAgencies tellAgencies) {
        this.tellAgencies = tellAgencies;
        this.steps = steps;
        this.agencies = agencies;
        this.versions = versions;
        this.access = access;
    }

    /** The agency as it is now, and whether it is new. */
    public record Changed(Agency agency, boolean isNew) {}

    @Transactional
    public Changed change(String businessId, String ifMatch, AgencySettings settings) {
        AgencySteps.Step step = steps.begin(businessId, ifMatch);
        if (step.agency().isEmpty()) {
            return new Changed(register(businessId, settings, step.administrator(), step.now()), true);
        }
        Agency agency = step.agency().get();
        if (agency.change(settings, step.now())) {
            agencies.flush();
            versions.persist(new AgencyVersion(agency, step.administrator()));
            tellAgencies.tell(agency);
        }
        return new Changed(agency, false);
    }

    /** Whoever may is not asked. Of two at once the second is repeated, and finds what the first has registered. */
    @Transactional(TxType.MANDATORY)
    public Agency register(String businessId, AgencySettings settings, String person, Instant now) {
        Agency agency = new Agency(businessId, settings, now);
        agencies.add(agency);
        versions.persist(new AgencyVersion(agency, person));
        tellAgencies.tell(agency);
        return agency;
    }

    /** From the latest back, before the given number. */
    @Transactional
    public List<AgencyVersion> history(String businessId, long before, int limit) {
        access.requireAdministrator(businessId);
        return versions.page(agencies.known(businessId).businessId(), before, limit);
    }
}
