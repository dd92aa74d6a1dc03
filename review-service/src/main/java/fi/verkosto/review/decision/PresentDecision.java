package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import fi.verkosto.review.panel.PanelRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A presenter presents a drafted decision: no decision without a presenter. */
@ApplicationScoped
public class PresentDecision {

    private final DecisionSteps steps;
    private final PanelRounds panels;
    private final ScoresOfReviews scores;
    private final AuditTrail trail;

    PresentDecision(DecisionSteps steps, PanelRounds panels, ScoresOfReviews scores, AuditTrail trail) {
        this.steps = steps;
        this.panels = panels;
        this.scores = scores;
        this.trail = trail;
    }

    @Transactional
    public Decision present(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.PRESENTER);
        boolean isDiscussed =
                panels.openReviews(step.call().id()).contains(step.review().id());
        present(List.of(step));
        if (isDiscussed) {
            throw new Refusal(ReviewError.PANEL_OPEN);
        }
        return step.decision();
    }

    /** Presents all of them, which are of one call. Whether a panel still discusses one of them was asked already. */
    void present(List<DecisionStep> steps) {
        // Read before any of them changes: each question would look through all that did.
        Map<UUID, ConsideredScores> considered = scores.of(
                steps.getFirst().call(),
                steps.stream().map(step -> step.review().id()).toList());
        steps.forEach(step -> present(step, considered.get(step.review().id())));
    }

    private void present(DecisionStep step, ConsideredScores considered) {
        step.decision().present(step.person(), step.now(), considered);
        step.proposeReview();
        step.requireWhole();
        trail.record(
                step.review().id(),
                ReviewRole.PRESENTER,
                ReviewAction.DECISION_PRESENTED,
                Map.of(AuditDetails.ITEM, step.decision().id().toString()));
    }
}
