package fi.verkosto.applications.application;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Follows the review: once its eligibility is decided, an application cannot be changed or withdrawn any more, and shows
 * what was submitted: what was saved afterwards and not submitted is left out.
 */
@ApplicationScoped
public class StartReview {

    private final Applications applications;
    private final SubmittedState submitted;
    private final AuditTrail auditTrail;
    private final InstantSource clock;

    StartReview(Applications applications, SubmittedState submitted, AuditTrail auditTrail, InstantSource clock) {
        this.applications = applications;
        this.submitted = submitted;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Transactional
    public void start(UUID applicationId) {
        Application application = applications.known(applicationId);
        if (application.startReview()) {
            application.goBackTo(submitted.restored(application), clock.instant());
            auditTrail.recordBySystem(applicationId, AuditAction.REVIEW_STARTED, Map.of());
        }
    }
}
