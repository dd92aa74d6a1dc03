package fi.verkosto.review.decisionletter;

import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.decisionletter.LetterData.OfCriterion;
import fi.verkosto.review.decisionletter.LetterData.Scores;
import fi.verkosto.review.ranking.Mean;
import java.util.List;

/** What evaluators gave an application, for its letter: reckoned as the ranking does, and of nobody alone. */
final class MeanScores {

    private MeanScores() {}

    /** Null if nobody scored every criterion. */
    static Scores of(List<ScoreSheet> sheets, Words words) {
        List<Criterion> criteria = words.known().criteria();
        List<ScoreSheet> complete =
                sheets.stream().filter(sheet -> sheet.isComplete(criteria)).toList();
        return Mean.of(complete, criteria)
                .map(mean -> new Scores(
                        complete.size(),
                        mean.rounded(),
                        criteria.stream()
                                .map(criterion -> ofCriterion(criterion, complete, words))
                                .toList()))
                .orElse(null);
    }

    private static OfCriterion ofCriterion(Criterion criterion, List<ScoreSheet> complete, Words words) {
        return new OfCriterion(
                criterion.id(),
                words.criterion(criterion),
                criterion.weight(),
                Mean.of(complete, List.of(criterion)).orElseThrow().rounded(),
                criterion.maximumScore());
    }
}
