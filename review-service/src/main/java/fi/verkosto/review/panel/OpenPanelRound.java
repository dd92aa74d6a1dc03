package fi.verkosto.review.panel;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An officer opens a panel round on an application that its evaluators are done with. */
@ApplicationScoped
public class OpenPanelRound {

    private final PanelSteps steps;
    private final PanelRounds rounds;
    private final Assignments assignments;
    private final PanelTrail trail;
    private final PanelSight sight;

    OpenPanelRound(PanelSteps steps, PanelRounds rounds, Assignments assignments, PanelTrail trail, PanelSight sight) {
        this.steps = steps;
        this.rounds = rounds;
        this.assignments = assignments;
        this.trail = trail;
        this.sight = sight;
    }

    @Transactional
    public SeenPanelRound open(UUID reviewId) {
        PanelSteps.OpeningStep step = steps.beginOpening(reviewId);
        Review review = step.review();
        if (rounds.standing(reviewId).isPresent()) {
            throw new Refusal(ReviewError.PANEL_EXISTS);
        }
        List<PanelBasis> basis = assignments.completeOfReview(reviewId).stream()
                .map(PanelBasis::of)
                .toList();
        PanelRound round = rounds.open(review, basis, step.person(), step.now());
        trail.record(round, ReviewAction.PANEL_OPENED);
        return sight.of(review).show(round);
    }
}
