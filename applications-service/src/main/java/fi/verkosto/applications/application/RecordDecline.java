package fi.verkosto.applications.application;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Follows the applicant's refusal of an award. */
@ApplicationScoped
public class RecordDecline {

    private final AuditTrail auditTrail;
    private final Applications applications;

    RecordDecline(Applications applications, AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
        this.applications = applications;
    }

    @Transactional
    public void record(UUID applicationId) {
        applications.known(applicationId).decline();
        auditTrail.recordBySystem(applicationId, AuditAction.AWARD_DECLINED, Map.of());
    }
}
