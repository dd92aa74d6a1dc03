package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.panel.PanelRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** A presenter presents a drafted decision: no decision without a presenter. */
@ApplicationScoped
public class PresentDecision {

    private final DecisionSteps steps;
    private final PanelRounds panels;
    private final AuditTrail trail;

    PresentDecision(DecisionSteps steps, PanelRounds panels, AuditTrail trail) {
        this.panels = panels;
        this.steps = steps;
        this.trail = trail;
    }

    @Transactional
    public Decision present(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.PRESENTER);
        boolean isDiscussed =
                panels.openReviews(step.call().id()).contains(step.review().id());
        present(step);
        if (isDiscussed) {
            throw new Refusal(ReviewError.PANEL_OPEN);
        }
        return step.decision();
    }

    /** Whether a panel still discusses the application was asked already. */
    void present(DecisionStep step) {
        step.decision().present(step.person(), step.now());
        step.review().propose();
        step.requireWhole();
        trail.record(
                step.review().id(),
                ReviewRole.PRESENTER,
                ReviewAction.DECISION_PRESENTED,
                Map.of(AuditDetails.ITEM, step.decision().id().toString()));
    }
}
