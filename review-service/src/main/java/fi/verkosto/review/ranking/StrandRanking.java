package fi.verkosto.review.ranking;

import fi.verkosto.review.calibration.Calibration;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.Strand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The contenders of one strand, best first.
 *
 * @param maximumAwards how many of them may be awarded
 */
public record StrandRanking(String strand, int maximumAwards, List<Contender> bestFirst) {

    /**
     * The ranking of each strand of a call, in the order of the strands. One that the call does not have is shown all the
     * same, lest its applications get no decision; but no award.
     */
    public static List<StrandRanking> all(List<Strand> strands, List<Criterion> criteria, List<Entrant> entrants) {
        Map<String, Integer> awards = new LinkedHashMap<>();
        strands.forEach(strand -> awards.put(strand.code(), strand.maximumAwards()));
        Map<String, List<Contender>> contenders = entrants.stream()
                .flatMap(entrant -> Contender.of(entrant, criteria).stream())
                .collect(Collectors.groupingBy(Contender::strand, TreeMap::new, Collectors.toList()));
        contenders.keySet().forEach(code -> awards.putIfAbsent(code, 0));
        return awards.entrySet().stream()
                .map(strand ->
                        of(strand.getKey(), strand.getValue(), contenders.getOrDefault(strand.getKey(), List.of())))
                .toList();
    }

    public static StrandRanking of(String strand, int maximumAwards, List<Contender> contenders) {
        return new StrandRanking(
                strand,
                maximumAwards,
                contenders.stream().sorted(Contender.BEST_FIRST).toList());
    }

    /** Equal is equal: whose exact means are the same share a place, as in 1, 2, 2, 4. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        bestFirst.stream()
                .collect(Collectors.groupingBy(
                        Contender::mean, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .values()
                .forEach(equal -> {
                    int number = places.size() + 1;
                    equal.forEach(contender -> places.add(new Place(number, equal.size(), contender)));
                });
        return List.copyOf(places);
    }

    /** What the scores of this strand say beyond the means. Takes a processor, and grows with the square of contenders. */
    public Calibration calibration() {
        return Calibration.of(OrderedScores.of(bestFirst));
    }
}
