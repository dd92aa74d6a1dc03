package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Follows the applicant's refusal of an award, which may be heard of before the award itself. */
@ApplicationScoped
public class RecordDecline {

    private final AuditTrail auditTrail;
    private final Applications applications;

    RecordDecline(Applications applications, AuditTrail auditTrail) {
        this.auditTrail = auditTrail;
        this.applications = applications;
    }

    @Transactional
    public Outcome record(UUID applicationId) {
        Application application = applications.known(applicationId);
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW -> {
                application.declineEarly();
                yield Outcome.TAKEN;
            }
            case WITHDRAWN -> LateReason.DECLINED_AFTER_WITHDRAWAL.of(application);
            case DECLINED -> Outcome.TAKEN;
            case AWARDED, REJECTED, DRAFT, EXPIRED -> decline(application);
        };
    }

    private Outcome decline(Application application) {
        application.decline();
        auditTrail.recordBySystem(application.id(), AuditAction.AWARD_DECLINED, Map.of());
        return Outcome.TAKEN;
    }
}
