package fi.verkosto.applications.application;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Follows the review: once its eligibility is decided, an application cannot be changed or withdrawn any more. */
@ApplicationScoped
public class StartReview {

    private final Applications applications;
    private final AuditTrail auditTrail;

    StartReview(Applications applications, AuditTrail auditTrail) {
        this.applications = applications;
        this.auditTrail = auditTrail;
    }

    @Transactional
    public void start(UUID applicationId) {
        Application application = applications.known(applicationId);
        if (application.startReview()) {
            auditTrail.recordBySystem(applicationId, AuditAction.REVIEW_STARTED, Map.of());
        }
    }
}
