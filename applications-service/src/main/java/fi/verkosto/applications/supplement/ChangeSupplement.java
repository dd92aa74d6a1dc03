package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** An officer gives an applicant more time for a supplement, or waits for it no longer; also when it is overdue. */
@ApplicationScoped
public class ChangeSupplement {

    private final SupplementSteps steps;
    private final SupplementLimits limits;
    private final SupplementChanges changes;
    private final Outbox outbox;

    ChangeSupplement(SupplementSteps steps, SupplementLimits limits, SupplementChanges changes, Outbox outbox) {
        this.steps = steps;
        this.limits = limits;
        this.changes = changes;
        this.outbox = outbox;
    }

    @Transactional
    public SupplementRequest extend(UUID applicationId, UUID id, String ifMatch, Instant dueAt) {
        SupplementStep step = steps.begin(applicationId, id, ifMatch, SupplementEvent.EXTEND);
        SupplementRequest request = step.request();
        Instant dueBefore = request.dueAt();
        DueTime.require(dueAt, later(step.now(), dueBefore));
        limits.requireSeldom(applicationId, step.now());
        step.application().extendSupplement(dueAt);
        outbox.publish(request.extend(step.application(), dueAt));
        changes.extended(step, dueBefore);
        return request;
    }

    @Transactional
    public SupplementRequest cancel(UUID applicationId, UUID id, String ifMatch) {
        SupplementStep step = steps.begin(applicationId, id, ifMatch, SupplementEvent.CANCEL);
        Application application = step.application();
        application.cancelSupplement(changes.restored(application), step.now());
        outbox.publish(step.request().cancel(application, step.now()));
        changes.cancelled(step);
        return step.request();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
