package fi.verkosto.applications.onbehalf;

import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationSteps;
import fi.verkosto.applications.application.ApplicationEvent;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.licence.LicenceNews;
import fi.verkosto.applications.version.SubmittedState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What an act on behalf begins with: an officer has read what was submitted last, and the application is locked. */
@ApplicationScoped
class OnBehalfSteps {

    private final ApplicationSteps steps;
    private final SubmittedState submitted;
    private final LicenceNews licences;

    OnBehalfSteps(ApplicationSteps steps, SubmittedState submitted, LicenceNews licences) {
        this.steps = steps;
        this.submitted = submitted;
        this.licences = licences;
    }

    ApplicationStep begin(UUID id, String ifMatch, ApplicationEvent event) {
        licences.keepRegister();
        ApplicationStep step = steps.toProcess(id);
        Versions.check(ifMatch, step.application().submissions());
        Editing.requireAllowed(step, event);
        return step;
    }

    Submission last(ApplicationStep step) {
        return submitted.last(step.application());
    }

    /** After the deadline what was not submitted in time is left out for good; while the call is open it stays. */
    void leaveOutWhatCameTooLate(ApplicationStep step) {
        if (step.phase() == Phase.CLOSED) {
            step.application().goBackOnBehalf(submitted.restored(step.application()), step.now());
        }
    }
}
