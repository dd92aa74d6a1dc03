package fi.verkosto.review.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ranks what can be compared. */
final class Ranker {

    private final Design design;
    private final Ratios ratios;
    private final Solution solution;
    private final Posterior posterior;
    private final ExpectedRanks expectedRanks;
    private final Places places;

    private Ranker(Design design, Ratios ratios, Solution solution, Posterior posterior) {
        this.design = design;
        this.ratios = ratios;
        this.solution = solution;
        this.posterior = posterior;
        expectedRanks = ExpectedRanks.of(posterior);
        places = Places.of(expectedRanks.ranks());
    }

    static Calibrated rank(Design design) {
        Ratios ratios = Reml.fit(design);
        Equations equations = new Equations(design, ratios);
        Solution solution = equations.solve();
        double[][] inverse = equations.inverseOfComplement();
        double[] merits = IntStream.range(0, design.applications().levels())
                .mapToDouble(solution::standardisedMerit)
                .toArray();
        Posterior posterior = new Posterior(merits, new Uncertainty(equations, design.applications(), inverse));
        Hints hints = new Hints(design, ratios, solution, new Uncertainty(equations, design.evaluators(), inverse));
        return new Ranker(design, ratios, solution, posterior)
                .calibrated(solution.deviance(equations.logDeterminant()), hints);
    }

    private Calibrated calibrated(double deviance, Hints hints) {
        double rest = design.unit() * solution.rest();
        return new Calibrated(
                design.onScale(solution.mean()),
                new VarianceComponents(
                        ratios.application() * rest,
                        ratios.evaluator() * rest,
                        rest,
                        deviance + 2 * (design.size() - 1) * Math.log(design.unit())),
                Arrays.stream(places.bestFirst()).mapToObj(this::application).toList(),
                hints.all());
    }

    private CalibratedApplication application(int application) {
        int[] scores = design.applications().scoresOf(application);
        double mean = Arrays.stream(scores).mapToDouble(design::value).average().orElseThrow();
        double leaning = Arrays.stream(scores)
                .map(design.evaluators()::levelOf)
                .mapToDouble(solution::leaning)
                .average()
                .orElseThrow();
        double square = ratios.application() * ratios.application() * scores.length;
        return new CalibratedApplication(
                design.applicationIds().get(application),
                scores.length,
                design.onScale(mean),
                design.onScale(solution.mean() + solution.merit(application)),
                design.unit() * solution.rest() * ratios.application() * Math.sqrt(posterior.variance(application)),
                design.unit() * (0.0 - leaning),
                square / (1 + square),
                standing(application));
    }

    private Standing standing(int application) {
        PlaceDistribution distribution = PlaceDistribution.of(application, posterior, expectedRanks.covariance());
        return Standing.of(
                places.place(application),
                places.rank(application),
                posterior.size(),
                distribution.interval(0.5),
                distribution.interval(0.9));
    }
}
