package fi.verkosto.review.ranking;

import java.util.List;

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
}
