package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** What follows from the review begins with: an event names the application, which is locked. */
@ApplicationScoped
class OutcomeSteps {

    private final Applications applications;
    private final Calls calls;
    private final InstantSource clock;

    OutcomeSteps(Applications applications, Calls calls, InstantSource clock) {
        this.applications = applications;
        this.calls = calls;
        this.clock = clock;
    }

    ApplicationStep begin(UUID applicationId) {
        Application application = applications.known(applicationId);
        return step(application, calls.published(application.callId()));
    }

    /** With the call locked: of two last decisions at once neither would see the other as made. */
    ApplicationStep beginDecision(UUID applicationId) {
        Application application = applications.known(applicationId);
        return step(application, calls.locked(application.callId()));
    }

    private ApplicationStep step(Application application, GrantCall call) {
        return new ApplicationStep(application, call, clock.instant());
    }

    /** What is told cannot have come about: the application is in no state for it. */
    static Refusal unfit(Application application) {
        return new Refusal(CommonError.ILLEGAL_TRANSITION)
                .with("applicationId", application.id().toString())
                .with("state", application.state().name());
    }
}
