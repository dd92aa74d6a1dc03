package fi.verkosto.applications.consortium;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.content.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What every step of a membership begins with: the application is locked, and its consortium may be changed now. */
@ApplicationScoped
class MembershipSteps {

    private final ApplicationAccess access;
    private final Arrival arrival;

    MembershipSteps(ApplicationAccess access, Arrival arrival) {
        this.access = access;
        this.arrival = arrival;
    }

    /** For people of the lead applicant. */
    ApplicationStep beginInvitation(UUID applicationId) {
        return step(access.toLead(applicationId));
    }

    /** For whoever may take it, as they last read the membership. */
    ApplicationStep begin(Membership membership, Application application, String ifMatch) {
        ApplicationStep step = step(application);
        Versions.check(ifMatch, membership.version());
        return step;
    }

    private ApplicationStep step(Application application) {
        Instant now = arrival.instant();
        ApplicationStep step = new ApplicationStep(application, access.callOf(application), now);
        Editing.require(application, step.call(), now, Section.CONSORTIUM);
        return step;
    }
}
