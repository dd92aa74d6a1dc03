package fi.verkosto.coordination.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunDistributionTest {

    private static final int POINTS = 12;

    /** The package crossrun gives it as 392 of 8 192: those that begin on one side. */
    @Test
    void isThatOfCrossrunAboutATrueMedian() {
        RunDistribution distribution = new RunDistribution(14, new SideModel.TrueMedian());

        assertThat(distribution.weight(6, 5)).isEqualTo(2 * 392);
        assertThat(distribution.total()).isEqualTo(2 * 8_192);
    }

    /** 108 of 1 716 there. */
    @Test
    void isThatOfCrossrunAboutTheirOwnMedian() {
        RunDistribution distribution = new RunDistribution(14, new SideModel.Split(7, 7));

        assertThat(distribution.weight(5, 4)).isEqualTo(2 * 108);
        assertThat(distribution.total()).isEqualTo(2 * 1_716);
    }

    @ParameterizedTest
    @MethodSource("models")
    void isWhatCountingEverySequenceGives(SideModel model) {
        Map<List<Integer>, BigInteger> counted = countEverySequence(model);
        RunDistribution distribution = new RunDistribution(POINTS, model);

        for (int crossings = 0; crossings < POINTS; crossings++) {
            for (int longest = 1; longest <= POINTS; longest++) {
                assertThat(distribution.weight(crossings, longest))
                        .as("%s crossings, longest run %s", crossings, longest)
                        .isEqualTo(counted.getOrDefault(List.of(crossings, longest), BigInteger.ZERO));
            }
        }
        assertThat(distribution.total()).isEqualTo(sum(counted));
    }

    @ParameterizedTest
    @MethodSource("models")
    void countsWhatBreaksARule(SideModel model) {
        RunLimits limits = RunLimits.of(POINTS);
        Map<List<Integer>, BigInteger> counted = countEverySequence(model);
        counted.keySet()
                .removeIf(outcome ->
                        outcome.get(0) >= limits.fewestCrossings() && outcome.get(1) <= limits.longestRunAllowed());

        assertThat(new RunDistribution(POINTS, model).outside(limits)).isEqualTo(sum(counted));
    }

    static List<SideModel> models() {
        return List.of(
                new SideModel.TrueMedian(),
                new SideModel.MedianOfEarlier(1),
                new SideModel.MedianOfEarlier(6),
                new SideModel.Split(6, 6),
                new SideModel.Split(8, 4),
                new SideModel.Split(0, 12));
    }

    private static Map<List<Integer>, BigInteger> countEverySequence(SideModel model) {
        Map<List<Integer>, BigInteger> counted = new HashMap<>();
        for (int sides = 0; sides < 1 << POINTS; sides++) {
            int above = Integer.bitCount(sides);
            BigInteger weight = weightStepByStep(model, sides, above);
            if (weight.signum() > 0) {
                counted.merge(List.of(crossings(sides), longestRun(sides)), weight, BigInteger::add);
            }
        }
        return counted;
    }

    /** For the urn by drawing ball after ball. */
    private static BigInteger weightStepByStep(SideModel model, int sides, int above) {
        return switch (model) {
            case SideModel.TrueMedian _ -> BigInteger.ONE;
            case SideModel.Split split -> split.above() == above ? BigInteger.ONE : BigInteger.ZERO;
            case SideModel.MedianOfEarlier earlier -> drawn(sides, earlier.half());
        };
    }

    private static BigInteger drawn(int sides, int half) {
        BigInteger weight = BigInteger.ONE;
        int[] balls = {half, half};
        for (int point = 0; point < POINTS; point++) {
            weight = weight.multiply(BigInteger.valueOf(balls[side(sides, point)]++));
        }
        return weight;
    }

    private static int crossings(int sides) {
        return (int) IntStream.range(1, POINTS)
                .filter(point -> side(sides, point) != side(sides, point - 1))
                .count();
    }

    private static int longestRun(int sides) {
        int longest = 1;
        int run = 1;
        for (int point = 1; point < POINTS; point++) {
            run = side(sides, point) == side(sides, point - 1) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int side(int sides, int point) {
        return sides >> point & 1;
    }

    private static BigInteger sum(Map<List<Integer>, BigInteger> weights) {
        return weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
