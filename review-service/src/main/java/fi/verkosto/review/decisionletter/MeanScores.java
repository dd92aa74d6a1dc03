package fi.verkosto.review.decisionletter;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.assignment.ScoreSheet;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decision.ScoresOfReviews;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import fi.verkosto.review.decisioncontent.ConsideredScores.OfCriterion;
import fi.verkosto.review.ranking.Mean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What evaluators gave applications, reckoned as the ranking does. */
@ApplicationScoped
class MeanScores implements ScoresOfReviews {

    private final Assignments assignments;

    MeanScores(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Map<UUID, ConsideredScores> of(KnownCall call, Collection<UUID> reviews) {
        Map<UUID, ConsideredScores> scores = new HashMap<>();
        assignments.completeOfReviews(reviews).stream()
                .collect(Collectors.groupingBy(
                        Assignment::reviewId, Collectors.mapping(Assignment::sheet, Collectors.toList())))
                .forEach((review, sheets) ->
                        of(sheets, call.criteria()).ifPresent(considered -> scores.put(review, considered)));
        return scores;
    }

    /** None if nobody scored every criterion. */
    static Optional<ConsideredScores> of(List<ScoreSheet> sheets, List<Criterion> criteria) {
        List<ScoreSheet> complete =
                sheets.stream().filter(sheet -> sheet.isComplete(criteria)).toList();
        return Mean.of(complete, criteria)
                .map(mean -> new ConsideredScores(
                        complete.size(),
                        mean.rounded(),
                        criteria.stream()
                                .map(criterion -> new OfCriterion(
                                        criterion.id(),
                                        criterion.weight(),
                                        Mean.of(complete, List.of(criterion))
                                                .orElseThrow()
                                                .rounded(),
                                        criterion.maximumScore()))
                                .toList()));
    }
}
