package fi.verkosto.review.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Scores to calibrate. */
final class Panels {

    private Panels() {}

    /** A table of the test resources: a row for each application, a column for each evaluator. */
    static List<Score> read(String name, DoubleUnaryOperator score) {
        try (InputStream file = Panels.class.getResourceAsStream(name)) {
            double[][] rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(" "))
                            .mapToDouble(Double::parseDouble)
                            .map(score)
                            .toArray())
                    .toArray(double[][]::new);
            return complete(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everybody scored everything. */
    static List<Score> complete(double[]... rows) {
        List<Score> scores = new ArrayList<>();
        for (int application = 0; application < rows.length; application++) {
            for (int evaluator = 0; evaluator < rows[application].length; evaluator++) {
                scores.add(score(application, evaluator, rows[application][evaluator]));
            }
        }
        return scores;
    }

    static Score score(int application, int evaluator, double value) {
        return new Score(application(application), evaluator(evaluator), value);
    }

    static UUID application(int number) {
        return new UUID(0, number + 1);
    }

    static String evaluator(int number) {
        return "evaluator-%04d".formatted(number);
    }

    /** A simulated panel, in which the truth is known. */
    record Simulated(List<Double> merits, List<Score> scores) {}

    /**
     * Each application has as many evaluators, and they have as many as possible alike; merit and rest deviate by 1.
     */
    static Simulated simulate(int applications, int evaluators, int scoresOfEach, double severity, long seed) {
        Random random = new Random(seed);
        List<Double> merits = normal(applications, random);
        List<Double> leanings = normal(evaluators, random);
        int[] loads = new int[evaluators];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, evaluators).boxed().toList());
        List<Score> scores = new ArrayList<>();
        for (int application = 0; application < applications; application++) {
            Collections.shuffle(order, random);
            order.sort(Comparator.comparingInt(evaluator -> loads[evaluator]));
            for (int evaluator : order.subList(0, scoresOfEach)) {
                loads[evaluator]++;
                double expected = 3 + merits.get(application) + severity * leanings.get(evaluator);
                scores.add(score(application, evaluator, expected + random.nextGaussian()));
            }
        }
        return new Simulated(merits, scores);
    }

    private static List<Double> normal(int size, Random random) {
        return IntStream.range(0, size).mapToObj(_ -> random.nextGaussian()).toList();
    }

    static Calibrated calibrate(List<Score> scores) {
        return (Calibrated) Calibration.of(scores);
    }
}
