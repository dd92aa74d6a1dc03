package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.NewRuling;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Follows what the lead, or an officer after the last day, does with an award. It comes on another topic than decisions do: an
 * answer to one that has not arrived waits for it, and one to a decision that holds no more has no effect.
 */
@ApplicationScoped
public class RecordAnswer {

    private final OutcomeSteps steps;
    private final EarlyAnswers early;
    private final AuditTrail auditTrail;
    private final GrantAnswerLetter letter;

    RecordAnswer(OutcomeSteps steps, EarlyAnswers early, AuditTrail auditTrail, GrantAnswerLetter letter) {
        this.steps = steps;
        this.early = early;
        this.auditTrail = auditTrail;
        this.letter = letter;
    }

    @Transactional
    public Outcome record(GrantAnswer answer) {
        ApplicationStep step = steps.begin(answer.applicationId());
        Application application = step.application();
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW -> keep(answer);
            case AWARDED -> toAward(step, answer);
            case DECLINED -> isAboutRuling(application, answer) ? keepIfUnsure(application, answer) : keep(answer);
            case REJECTED -> toRejection(application, answer);
            case WITHDRAWN ->
                answer.isAcceptance()
                        ? LateReason.ACCEPTED_AFTER_WITHDRAWAL.of(application)
                        : LateReason.DECLINED_AFTER_WITHDRAWAL.of(application);
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(application);
        };
    }

    /** What was heard of before the award follows it now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recordEarlier(NewRuling decision, Application application) {
        early.take(application.id(), decision.decisionId(), decision.notifiedAt())
                .filter(_ -> decision.awardedGrant() != null)
                .ifPresent(answer -> apply(steps.begin(application.id()), answer));
    }

    private Outcome toAward(ApplicationStep step, GrantAnswer answer) {
        if (!isAboutRuling(step.application(), answer)) {
            return keep(answer);
        }
        keepIfUnsure(step.application(), answer);
        return apply(step, answer);
    }

    /** Nobody answers a rejection. */
    private Outcome toRejection(Application application, GrantAnswer answer) {
        if (isAboutRuling(application, answer) && !isUnsure(application, answer)) {
            throw OutcomeSteps.unfit(application);
        }
        return keep(answer);
    }

    private Outcome apply(ApplicationStep step, GrantAnswer answer) {
        Application application = step.application();
        if (!answer.isAcceptance()) {
            application.decline();
        }
        auditTrail.recordBySystem(application.id(), action(answer), Map.of());
        letter.send(step, answer);
        return Outcome.TAKEN;
    }

    private static AuditAction action(GrantAnswer answer) {
        return switch (answer.kind()) {
            case ACCEPTED, ACCEPTED_LATE -> AuditAction.AWARD_ACCEPTED;
            case DECLINED -> AuditAction.AWARD_DECLINED;
            case LAPSED -> AuditAction.AWARD_LAPSED;
        };
    }

    private static boolean isAboutRuling(Application application, GrantAnswer answer) {
        return application.ruling().isAbout(answer.decisionId(), answer.at());
    }

    /** Of a ruling from before decisions were kept nobody knows whether it is the one that the answer names. */
    private static boolean isUnsure(Application application, GrantAnswer answer) {
        return application.ruling().decisionId() == null && answer.decisionId() != null;
    }

    private Outcome keepIfUnsure(Application application, GrantAnswer answer) {
        return isUnsure(application, answer) ? keep(answer) : Outcome.TAKEN;
    }

    private Outcome keep(GrantAnswer answer) {
        early.keep(answer);
        return Outcome.TAKEN;
    }
}
