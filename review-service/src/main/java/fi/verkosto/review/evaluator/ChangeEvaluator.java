package fi.verkosto.review.evaluator;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The person, or an officer of the agency, changes an entry of the register. */
@ApplicationScoped
public class ChangeEvaluator {

    private final RegisterSteps steps;
    private final RegisterTrail trail;

    ChangeEvaluator(RegisterSteps steps, RegisterTrail trail) {
        this.steps = steps;
        this.trail = trail;
    }

    /** What they have to evaluate already stays theirs, also where the capacity is less. */
    @Transactional
    public Evaluator change(UUID id, String ifMatch, Expertise expertise) {
        RegisterSteps.Step step = steps.begin(id, ifMatch);
        step.evaluator().change(expertise);
        trail.record(step.evaluator(), step.role(), ReviewAction.EVALUATOR_CHANGED);
        return step.evaluator();
    }

    /** Nobody asks them until they return; what they were asked for before stays theirs. */
    @Transactional
    public Evaluator rest(UUID id, String ifMatch, String reason) {
        RegisterSteps.Step step = steps.begin(id, ifMatch);
        step.evaluator().rest(new Rest(step.person(), step.isByOfficer(), reason, step.now()));
        trail.record(step.evaluator(), step.role(), ReviewAction.EVALUATOR_RESTED, reason);
        return step.evaluator();
    }

    @Transactional
    public Evaluator comeBack(UUID id, String ifMatch) {
        RegisterSteps.Step step = steps.begin(id, ifMatch);
        if (!step.isByOfficer()
                && step.evaluator().rest().filter(Rest::byOfficer).isPresent()) {
            throw new Refusal(ReviewError.RESTED_BY_OFFICER);
        }
        step.evaluator().comeBack();
        trail.record(step.evaluator(), step.role(), ReviewAction.EVALUATOR_RETURNED);
        return step.evaluator();
    }
}
