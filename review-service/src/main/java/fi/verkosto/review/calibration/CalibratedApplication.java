package fi.verkosto.review.calibration;

import java.util.UUID;

/**
 * An application after calibration. Its calibrated score is {@code mean + correction()}: the mean is corrected by
 * {@code forSeverity}, and what is then left of its distance from the general mean is shrunk to the share {@code
 * kept}.
 *
 * @param scores how many evaluators scored it
 * @param mean the plain mean of its scores
 * @param calibrated best prediction of what all evaluators together would give it; may lie beyond the scale
 * @param standardError of the prediction of its merit
 * @param forSeverity points that it gets because its evaluators were severe; negative if they were lenient
 * @param kept share of its distance from the general mean that few scores leave, 0 to 1
 */
public record CalibratedApplication(
        UUID applicationId,
        int scores,
        double mean,
        double calibrated,
        double standardError,
        double forSeverity,
        double kept,
        Standing standing) {

    /** Points between the plain mean and the calibrated score. */
    public double correction() {
        return calibrated - mean;
    }
}
