package fi.verkosto.applications.onbehalf;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationEvent;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.version.SubmittedState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What an act on behalf begins with: an officer has read what was submitted last, and the application is locked. */
@ApplicationScoped
class OnBehalfSteps {

    private final ApplicationAccess access;
    private final SubmittedState submitted;
    private final Arrival arrival;

    OnBehalfSteps(ApplicationAccess access, SubmittedState submitted, Arrival arrival) {
        this.access = access;
        this.submitted = submitted;
        this.arrival = arrival;
    }

    ApplicationStep begin(UUID id, String ifMatch, ApplicationEvent event) {
        Instant now = arrival.instant();
        Application application = access.toProcess(id);
        GrantCall call = access.callOf(application);
        Editing.requireAllowed(application, call, now, event);
        Versions.check(ifMatch, application.submissions());
        return new ApplicationStep(application, call, now);
    }

    Submission last(ApplicationStep step) {
        return submitted.last(step.application());
    }

    /** After the deadline what was not submitted in time is left out for good; while the call is open it stays. */
    void leaveOutWhatCameTooLate(ApplicationStep step) {
        if (step.call().phaseAt(step.now()) == Phase.CLOSED) {
            step.application().goBackOnBehalf(submitted.restored(step.application()), step.now());
        }
    }
}
