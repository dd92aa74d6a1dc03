package fi.verkosto.applications.submission;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationSteps;
import fi.verkosto.applications.application.ApplicationEvent;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.licence.LicenceNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What submitting and taking back begin with: people of the lead have read the application as it is, and it is locked. */
@ApplicationScoped
class SubmissionSteps {

    private final ApplicationSteps steps;
    private final ServedLate servedLate;
    private final LicenceNews licences;
    private final OrderOfArrival order;
    private final Arrival arrival;

    SubmissionSteps(
            ApplicationSteps steps,
            ServedLate servedLate,
            LicenceNews licences,
            OrderOfArrival order,
            Arrival arrival) {
        this.steps = steps;
        this.servedLate = servedLate;
        this.licences = licences;
        this.order = order;
        this.arrival = arrival;
    }

    /** While the call is open, or a supplement is awaited. */
    ApplicationStep beginSubmission(UUID id, String ifMatch) {
        order.join(id, arrival.instant());
        licences.keepRegister();
        ApplicationStep read = begin(id, ifMatch);
        ApplicationStep step = read.with(servedLate.keptFromClosing(read.call()));
        Editing.require(step, ApplicationEvent.SUBMIT);
        return step;
    }

    /** Before the review has begun. */
    ApplicationStep beginWithdrawal(UUID id, String ifMatch) {
        ApplicationStep step = begin(id, ifMatch);
        Editing.requireAllowed(step, ApplicationEvent.WITHDRAW);
        return step;
    }

    private ApplicationStep begin(UUID id, String ifMatch) {
        ApplicationStep step = steps.toLead(id);
        Versions.check(ifMatch, step.application().version());
        return step;
    }
}
