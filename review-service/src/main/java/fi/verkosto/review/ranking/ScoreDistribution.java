package fi.verkosto.review.ranking;

import fi.verkosto.review.call.Criterion;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How the complete scores of a call spread.
 *
 * @param contenders of all strands, in the order of the ranking
 */
public record ScoreDistribution(List<OfCriterion> criteria, List<Contender> contenders) {

    static ScoreDistribution of(List<Criterion> criteria, List<StrandRanking> rankings) {
        List<Contender> contenders = rankings.stream()
                .flatMap(ranking -> ranking.bestFirst().stream())
                .toList();
        return new ScoreDistribution(
                criteria.stream()
                        .map(criterion -> OfCriterion.of(criterion, contenders))
                        .toList(),
                contenders);
    }

    /**
     * How often each score was given for a criterion.
     *
     * @param times by score, those that nobody gave included
     */
    public record OfCriterion(String criterion, SortedMap<Integer, Integer> times) {

        static OfCriterion of(Criterion criterion, List<Contender> contenders) {
            SortedMap<Integer, Integer> times = new TreeMap<>();
            IntStream.rangeClosed(0, criterion.maximumScore()).forEach(score -> times.put(score, 0));
            contenders.stream()
                    .flatMap(contender -> contender.scorers().stream())
                    .forEach(scorer -> times.merge(scorer.sheet().pointsFor(criterion), 1, Integer::sum));
            return new OfCriterion(criterion.id(), times);
        }
    }
}
