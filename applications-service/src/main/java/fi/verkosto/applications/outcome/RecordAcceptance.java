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

/** Follows the lead's acceptance of an award, which may be heard of before the award itself: nothing but people waits for it. */
@ApplicationScoped
public class RecordAcceptance {

    private final OutcomeSteps steps;
    private final AuditTrail auditTrail;
    private final GrantAnswerLetter letter;

    RecordAcceptance(OutcomeSteps steps, AuditTrail auditTrail, GrantAnswerLetter letter) {
        this.steps = steps;
        this.auditTrail = auditTrail;
        this.letter = letter;
    }

    /**
     * Records that an award is accepted.
     *
     * @param decision which one; null where nobody told
     */
    @Transactional
    public Outcome record(UUID applicationId, UUID decision, Instant acceptedAt) {
        ApplicationStep step = steps.begin(applicationId);
        Application application = step.application();
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW -> accept(step, acceptedAt);
            // Another one holds now, and that is to be accepted anew.
            case AWARDED -> application.ruling().isAbout(decision) ? accept(step, acceptedAt) : Outcome.TAKEN;
            case DECLINED -> Outcome.TAKEN;
            case WITHDRAWN -> LateReason.ACCEPTED_AFTER_WITHDRAWAL.of(application);
            case REJECTED -> {
                // Of an award that holds no more.
                if (application.ruling().isAbout(decision)) {
                    throw OutcomeSteps.unfit(application);
                }
                yield Outcome.TAKEN;
            }
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(application);
        };
    }

    private Outcome accept(ApplicationStep step, Instant acceptedAt) {
        auditTrail.recordBySystem(step.application().id(), AuditAction.AWARD_ACCEPTED, Map.of());
        letter.accepted(step, acceptedAt);
        return Outcome.TAKEN;
    }
}
