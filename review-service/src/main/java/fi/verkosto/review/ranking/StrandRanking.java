package fi.verkosto.review.ranking;

import fi.verkosto.review.calibration.Calibration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The contenders of one strand, best first.
 *
 * @param maximumAwards how many of them may be awarded
 */
public record StrandRanking(String strand, int maximumAwards, List<Contender> bestFirst) {

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
