package fi.verkosto.review.ranking;

import fi.verkosto.review.call.Criterion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a panel gave as a figure to stand beside the mean of the evaluators. Nothing is reckoned from it.
 *
 * @param mean over the criteria, weighted as for an evaluator
 */
public record PanelMean(Mean mean, Instant closedAt) {

    /** None if a criterion is not scored. */
    static Optional<PanelMean> of(ClosedPanel panel, List<Criterion> criteria) {
        return Mean.of(List.of(panel.sheet()), criteria).map(mean -> new PanelMean(mean, panel.closedAt()));
    }
}
