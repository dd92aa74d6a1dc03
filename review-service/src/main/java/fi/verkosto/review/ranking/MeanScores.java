package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What evaluators gave an application, as means over all who scored every criterion.
 *
 * @param evaluators how many they are
 * @param mean weighted over the criteria, two decimals
 */
public record MeanScores(int evaluators, BigDecimal mean, List<OfCriterion> criteria) {

    /** The mean for one criterion, two decimals. */
    public record OfCriterion(String criterion, BigDecimal mean) {}

    /** None if nobody scored every criterion. */
    public static Optional<MeanScores> of(List<ScoreSheet> sheets, List<Criterion> criteria) {
        List<ScoreSheet> complete =
                sheets.stream().filter(sheet -> sheet.isComplete(criteria)).toList();
        return Mean.of(complete, criteria)
                .map(mean -> new MeanScores(
                        complete.size(),
                        mean.rounded(),
                        criteria.stream()
                                .map(criterion -> new OfCriterion(
                                        criterion.id(),
                                        Mean.of(complete, List.of(criterion))
                                                .orElseThrow()
                                                .rounded()))
                                .toList()));
    }
}
