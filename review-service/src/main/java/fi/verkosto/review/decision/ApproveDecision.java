package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.CorrectionError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.AwardLimits.HeldAward;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody else than the presenter approves a decision, within the limits of the strand and the call. */
@ApplicationScoped
public class ApproveDecision {

    private final DecisionSteps steps;
    private final Decisions decisions;
    private final AuditTrail trail;

    ApproveDecision(DecisionSteps steps, Decisions decisions, AuditTrail trail) {
        this.steps = steps;
        this.decisions = decisions;
        this.trail = trail;
    }

    @Transactional
    public Decision approve(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.DECIDER);
        approve(List.of(step));
        return step.decision();
    }

    /** Approves all of them, which are of one call, or none. */
    void approve(List<DecisionStep> steps) {
        // Read before any of them is approved itself: it must not count twice.
        List<HeldAward> approved =
                decisions.approvedAwards(steps.getFirst().call().id());
        steps.forEach(this::approve);
        requireRoom(approved, steps);
    }

    /** Approves what comes in the place of a decision that was given: its application was decided on already. */
    void approveAgain(DecisionStep step) {
        List<HeldAward> approved = decisions.approvedAwards(step.call().id());
        step.decision().approve(step.person(), step.now());
        step.requireWhole();
        requireRoom(approved, List.of(step));
    }

    private static void requireRoom(List<HeldAward> approved, List<DecisionStep> steps) {
        Stream<HeldAward> added = steps.stream().map(DecisionStep::decision).flatMap(HeldAward::of);
        new AwardLimits(steps.getFirst().call(), AwardLimits.ofEachApplication(Stream.concat(approved.stream(), added)))
                .require();
    }

    private void approve(DecisionStep step) {
        step.decision().approve(step.person(), step.now());
        step.requireWhole();
        if (decisions.isDisputed(step.decision())) {
            throw new Refusal(CorrectionError.CORRECTION_PENDING);
        }
        step.decideReview();
        trail.record(
                step.review().id(),
                ReviewRole.DECIDER,
                ReviewAction.DECISION_APPROVED,
                Map.of(AuditDetails.ITEM, step.decision().id().toString()));
    }
}
