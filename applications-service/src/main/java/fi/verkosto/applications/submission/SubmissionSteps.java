package fi.verkosto.applications.submission;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationEvent;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What submitting and taking back begin with: people of the lead have read the application as it is, and it is locked. */
@ApplicationScoped
class SubmissionSteps {

    private final ApplicationAccess access;
    private final ServedLate servedLate;
    private final Arrival arrival;

    SubmissionSteps(ApplicationAccess access, ServedLate servedLate, Arrival arrival) {
        this.access = access;
        this.servedLate = servedLate;
        this.arrival = arrival;
    }

    /** While the call is open, or a supplement is awaited. */
    ApplicationStep beginSubmission(UUID id, String ifMatch) {
        Instant now = arrival.instant();
        Application application = access.toLead(id);
        GrantCall call = servedLate.keptFromClosing(access.callOf(application));
        Editing.require(application, call, now, ApplicationEvent.SUBMIT);
        Versions.check(ifMatch, application.version());
        return new ApplicationStep(application, call, now);
    }

    /** Before the review has begun. */
    ApplicationStep beginWithdrawal(UUID id, String ifMatch) {
        Instant now = arrival.instant();
        Application application = access.toLead(id);
        GrantCall call = access.callOf(application);
        Editing.requireAllowed(application, call, now, ApplicationEvent.WITHDRAW);
        Versions.check(ifMatch, application.version());
        return new ApplicationStep(application, call, now);
    }
}
