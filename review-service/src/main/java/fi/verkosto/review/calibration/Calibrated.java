package fi.verkosto.review.calibration;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A ranking with how sure it is.
 *
 * @param mean the general mean, in points of the scale
 * @param applications in order of place, equal ones by ID
 * @param evaluators by name
 */
public record Calibrated(
        double mean,
        VarianceComponents components,
        List<CalibratedApplication> applications,
        List<EvaluatorHint> evaluators)
        implements Calibration {

    /**
     * Where the line lies if there is money for {@code fundable} of them. The last of these is at the line even if
     * its rank is so skewed that its interval does not hold it. Nobody is at the line if all who would be are
     * fundable.
     *
     * @throws IllegalArgumentException if fewer than none
     */
    public ProvisionalLine line(int fundable) {
        if (fundable < 0) {
            throw new IllegalArgumentException("Fewer than none: " + fundable);
        }
        if (fundable == 0) {
            return new ProvisionalLine(0, List.of(), List.of(), 0, ids(every -> true));
        }
        double line = applications
                .get(Math.min(fundable, applications.size()) - 1)
                .standing()
                .expectedRank();
        Predicate<Standing> atLine =
                standing -> standing.expectedRank() == line || standing.half().holds(line);
        Predicate<Standing> above = atLine.negate().and(standing -> standing.expectedRank() < line);
        Predicate<Standing> below = atLine.negate().and(standing -> standing.expectedRank() > line);
        int toDraw = fundable - ids(above).size();
        if (ids(atLine).size() <= toDraw) {
            return new ProvisionalLine(line, ids(below.negate()), List.of(), 0, ids(below));
        }
        return new ProvisionalLine(line, ids(above), ids(atLine), toDraw, ids(below));
    }

    private List<UUID> ids(Predicate<Standing> which) {
        return applications.stream()
                .filter(application -> which.test(application.standing()))
                .map(CalibratedApplication::applicationId)
                .toList();
    }
}
