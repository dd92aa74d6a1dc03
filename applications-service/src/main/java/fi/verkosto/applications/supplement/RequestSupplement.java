package fi.verkosto.applications.supplement;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.call.Advice;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** An officer reopens one submitted application after the deadline, for a stated supplement. */
@ApplicationScoped
public class RequestSupplement {

    private final SupplementSteps steps;
    private final SupplementLimits limits;
    private final SupplementChanges changes;
    private final Outbox outbox;
    private final Identifiers identifiers;

    RequestSupplement(
            SupplementSteps steps,
            SupplementLimits limits,
            SupplementChanges changes,
            Outbox outbox,
            Identifiers identifiers) {
        this.steps = steps;
        this.limits = limits;
        this.changes = changes;
        this.outbox = outbox;
        this.identifiers = identifiers;
    }

    @Transactional
    public SupplementRequest request(UUID applicationId, SupplementRequest.Wish wish) {
        ApplicationStep step = steps.begin(applicationId);
        Application application = step.application();
        requireClosed(step.call(), step.now());
        DueTime.require(wish.dueAt(), step.now());
        limits.requireFew(applicationId);
        SupplementRequest request =
                new SupplementRequest(identifiers.next(), application, wish, step.now(), steps.officer());
        application.requestSupplement(changes.restored(application), wish.dueAt(), wish.sections(), step.now());
        outbox.publish(request.asked(application));
        changes.asked(new SupplementStep(request, application, step.call(), step.now()));
        return request;
    }

    /** Until then the applicant can change everything without being asked. */
    private static void requireClosed(GrantCall call, Instant now) {
        if (call.phaseAt(now) != Phase.CLOSED) {
            throw new Refusal(ApplicationsError.CALL_NOT_CLOSED)
                    .detail(Advice.notClosedYet(call.terms()))
                    .with("phase", call.phaseAt(now).name())
                    .with("closesAt", call.terms().closesAt().toString());
        }
    }
}
