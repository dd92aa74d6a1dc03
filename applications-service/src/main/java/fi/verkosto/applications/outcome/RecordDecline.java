package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationState;
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

    /**
     * Records that an award is declined.
     *
     * @param decision which one; null where nobody told
     * @param lapsed whether an officer found that nobody accepted it in time
     */
    @Transactional
    public Outcome record(UUID applicationId, UUID decision, Instant declinedAt, boolean lapsed) {
        ApplicationStep step = steps.begin(applicationId);
        Application application = step.application();
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW -> remember(application, decision);
            case WITHDRAWN -> LateReason.DECLINED_AFTER_WITHDRAWAL.of(application);
            case AWARDED, REJECTED, DECLINED -> {
                if (!application.ruling().isAbout(decision)) {
                    yield remember(application, decision);
                }
                yield application.state() == ApplicationState.DECLINED
                        ? Outcome.TAKEN
                        : decline(step, declinedAt, lapsed);
            }
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(application);
        };
    }

    /** What was heard of before the award follows it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recordEarlier(UUID applicationId) {
        ApplicationStep step = steps.begin(applicationId);
        decline(step, step.now(), false);
    }

    /** Of a decision that has not arrived yet; of one that holds no more it has no effect. */
    private static Outcome remember(Application application, UUID decision) {
        application.declineEarly(decision);
        return Outcome.TAKEN;
    }

    private Outcome decline(ApplicationStep step, Instant declinedAt, boolean lapsed) {
        step.application().decline();
        auditTrail.recordBySystem(
                step.application().id(), lapsed ? AuditAction.AWARD_LAPSED : AuditAction.AWARD_DECLINED, Map.of());
        if (lapsed) {
            letter.lapsed(step, declinedAt);
        } else {
            letter.declined(step, declinedAt);
        }
        return Outcome.TAKEN;
    }
}
