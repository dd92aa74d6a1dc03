package fi.verkosto.applications.consortium;

import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationSteps;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.content.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What every step of a membership begins with: the application is locked, and its consortium may be changed now. */
@ApplicationScoped
class MembershipSteps {

    private final ApplicationSteps steps;

    MembershipSteps(ApplicationSteps steps) {
        this.steps = steps;
    }

    /** For people of the lead applicant. */
    ApplicationStep beginInvitation(UUID applicationId) {
        return begin(steps.toLead(applicationId));
    }

    /** For whoever may take it, as they last read the membership. */
    ApplicationStep begin(Membership membership, Application application, String ifMatch) {
        Versions.check(ifMatch, membership.version());
        return begin(steps.of(application));
    }

    private static ApplicationStep begin(ApplicationStep step) {
        Editing.require(step, Section.CONSORTIUM);
        return step;
    }
}
