package fi.verkosto.review.evaluator;

import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Whoever was invited says what they can evaluate, and how much; or declines. */
@ApplicationScoped
public class AnswerInvitation {

    private final RegisterSteps steps;
    private final RegisterTrail trail;

    AnswerInvitation(RegisterSteps steps, RegisterTrail trail) {
        this.steps = steps;
        this.trail = trail;
    }

    @Transactional
    public Evaluator confirm(UUID id, String ifMatch, Expertise expertise) {
        RegisterSteps.Step step = steps.beginOwn(id, ifMatch);
        step.evaluator().confirm(expertise, step.now());
        trail.record(step.evaluator(), step.role(), ReviewAction.EVALUATOR_CONFIRMED);
        return step.evaluator();
    }

    @Transactional
    public Evaluator decline(UUID id, String ifMatch, String reason) {
        RegisterSteps.Step step = steps.beginOwn(id, ifMatch);
        step.evaluator().decline(reason, step.now());
        trail.record(step.evaluator(), step.role(), ReviewAction.INVITATION_DECLINED, reason);
        return step.evaluator();
    }
}
