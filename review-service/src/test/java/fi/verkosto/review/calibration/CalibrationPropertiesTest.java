package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every panel, however odd. */
class CalibrationPropertiesTest {

    private static final int TRIES = 500;

    /** How scores come about. */
    enum Pattern {
        WHOLE_GRADES,
        TWO_GRADES,
        CONSTANT,
        OF_THE_APPLICATION,
        OF_THE_EVALUATOR,
        SUM_OF_BOTH,
        DIFFERENCE_OF_BOTH,
        ONE_OUTLIER,
        FRACTIONS
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void neverSaysWhatIsNoNumber(@ForAll("panels") List<Score> panel) {
        assertFinite(Calibration.of(panel));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void doesNotDependOnTheOrderOfTheScores(@ForAll("panels") List<Score> panel, @ForAll long seed) {
        List<Score> shuffled = new ArrayList<>(panel);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Calibration.of(shuffled)).isEqualTo(Calibration.of(panel));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void ranksAddUpAndPlacesFollowThem(@ForAll("panels") List<Score> panel) {
        List<Standing> standings = standings(panel);
        int size = standings.size();

        assertThat(standings.stream().mapToDouble(Standing::expectedRank).sum())
                .isCloseTo(size * (size + 1) / 2.0, within(1e-6 * size));
        for (int next = 0; next < size; next++) {
            Standing standing = standings.get(next);
            if (next > 0 && standings.get(next - 1).expectedRank() == standing.expectedRank()) {
                assertThat(standing.place()).isEqualTo(standings.get(next - 1).place());
            } else {
                assertThat(standing.place()).isEqualTo(next + 1);
            }
            assertThat(standing.expectedRank()).isBetween(1 - 1e-9, size + 1e-9);
            assertThat(standing.sucra()).isBetween(-1e-9, 1 + 1e-9);
            assertThat(standing.half().best())
                    .isBetween(standing.ninety().best(), standing.half().worst());
            assertThat(standing.ninety().worst()).isBetween(standing.half().worst(), size);
            assertThat(standing.ninety().best()).isPositive();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void equalScoresOfTheSameEvaluatorsStandEqual(@ForAll("panels") List<Score> panel) {
        Assume.that(Calibration.of(panel) instanceof Calibrated);
        UUID model = panel.getFirst().applicationId();
        UUID twin = new UUID(-1, -1);
        List<Score> withTwin = new ArrayList<>(panel);
        panel.stream()
                .filter(score -> score.applicationId().equals(model))
                .map(score -> new Score(twin, score.evaluator(), score.value()))
                .forEach(withTwin::add);
        Assume.that(Calibration.of(withTwin) instanceof Calibrated);

        assertThat(Panels.calibrate(withTwin).applications().stream()
                        .filter(application -> application.applicationId().equals(model)
                                || application.applicationId().equals(twin))
                        .map(CalibratedApplication::standing)
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theLineFundsAsManyAsThereIsMoneyFor(@ForAll("panels") List<Score> panel, @ForAll("numbers") int fundable) {
        Assume.that(Calibration.of(panel) instanceof Calibrated);
        Calibrated calibrated = Panels.calibrate(panel);
        int size = calibrated.applications().size();

        ProvisionalLine line = calibrated.line(fundable);

        assertThat(line.above().size() + line.toDraw()).isEqualTo(Math.min(fundable, size));
        assertThat(line.above().size() + line.atLine().size() + line.below().size())
                .isEqualTo(size);
        assertThat(line.toDraw()).isBetween(0, Math.max(0, line.atLine().size() - 1));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anotherScaleChangesNoPlace(@ForAll("panels") List<Score> panel) {
        List<Score> doubled = panel.stream()
                .map(score -> new Score(score.applicationId(), score.evaluator(), 2 * score.value()))
                .toList();

        assertThat(standings(doubled)).isEqualTo(standings(panel));
    }

    @Provide
    Arbitrary<List<Score>> panels() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 3, 3, 4, 5, 6, 7, 8, 9),
                        Arbitraries.of(1, 2, 2, 3, 4, 5, 6, 7),
                        Arbitraries.of(0.4, 0.8, 0.9, 1.0),
                        Arbitraries.of(Pattern.class),
                        Arbitraries.of(1e-80, 1e-9, 1.0, 1e9, 1e80),
                        Arbitraries.of(0.0, 0.1, 1e6),
                        Arbitraries.longs())
                .as(CalibrationPropertiesTest::panel);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 10);
    }

    private static List<Score> panel(
            int applications, int evaluators, double density, Pattern pattern, double unit, double shift, long seed) {
        Random random = new Random(seed);
        List<Score> panel = new ArrayList<>();
        for (int application = 0; application < applications; application++) {
            for (int evaluator = 0; evaluator < evaluators; evaluator++) {
                double value = unit * (shift + value(pattern, application, evaluator, random));
                if (random.nextDouble() < density) {
                    panel.add(Panels.score(application, evaluator, value));
                }
            }
        }
        return panel.isEmpty() ? List.of(Panels.score(0, 0, unit)) : panel;
    }

    private static double value(Pattern pattern, int application, int evaluator, Random random) {
        IntToDoubleFunction grade = grades -> 1 + random.nextInt(grades);
        return switch (pattern) {
            case WHOLE_GRADES -> grade.applyAsDouble(6);
            case TWO_GRADES -> grade.applyAsDouble(2);
            case CONSTANT -> 3.1;
            case OF_THE_APPLICATION -> application;
            case OF_THE_EVALUATOR -> evaluator;
            case SUM_OF_BOTH -> application + evaluator;
            case DIFFERENCE_OF_BOTH -> application - evaluator;
            case ONE_OUTLIER -> application == 0 && evaluator == 0 ? 6 : 1;
            case FRACTIONS -> random.nextDouble();
        };
    }

    private static List<Standing> standings(List<Score> panel) {
        return switch (Calibration.of(panel)) {
            case Calibrated calibrated ->
                calibrated.applications().stream()
                        .map(CalibratedApplication::standing)
                        .toList();
            case NotComparable _ -> List.of();
        };
    }

    private static void assertFinite(Object value) {
        switch (value) {
            case Double number -> assertThat(number).isFinite();
            case OptionalDouble number -> number.ifPresent(CalibrationPropertiesTest::assertFinite);
            case Optional<?> part -> part.ifPresent(CalibrationPropertiesTest::assertFinite);
            case List<?> parts -> parts.forEach(CalibrationPropertiesTest::assertFinite);
            case Record parts -> {
                for (RecordComponent part : parts.getClass().getRecordComponents()) {
                    assertFinite(read(parts, part));
                }
            }
            case Integer _, String _, UUID _, OptionalInt _ -> {}
            default -> throw new IllegalArgumentException("Unknown: " + value.getClass());
        }
    }

    private static Object read(Record parts, RecordComponent part) {
        try {
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
