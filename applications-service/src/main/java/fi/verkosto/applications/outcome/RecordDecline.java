package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Follows the applicant's refusal of an award, which may be heard of before the award itself. */
@ApplicationScoped
public class RecordDecline {

    private final OutcomeSteps steps;
    private final AuditTrail auditTrail;
    private final GrantAnswerLetter letter;

    RecordDecline(OutcomeSteps steps, AuditTrail auditTrail, GrantAnswerLetter letter) {
        this.steps = steps;
        this.auditTrail = auditTrail;
        this.letter = letter;
    }

    @Transactional
    public Outcome record(UUID applicationId, Instant declinedAt) {
        ApplicationStep step = steps.begin(applicationId);
        Application application = step.application();
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW -> {
                application.declineEarly();
                yield Outcome.TAKEN;
            }
            case WITHDRAWN -> LateReason.DECLINED_AFTER_WITHDRAWAL.of(application);
            case DECLINED -> Outcome.TAKEN;
            case AWARDED, REJECTED, DRAFT, EXPIRED -> decline(step, declinedAt);
        };
    }

    /** What was heard of before the award follows it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recordEarlier(UUID applicationId) {
        ApplicationStep step = steps.begin(applicationId);
        decline(step, step.now());
    }

    private Outcome decline(ApplicationStep step, Instant declinedAt) {
        step.application().decline();
        auditTrail.recordBySystem(step.application().id(), AuditAction.AWARD_DECLINED, Map.of());
        letter.declined(step, declinedAt);
        return Outcome.TAKEN;
    }
}
