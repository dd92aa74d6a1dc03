package fi.verkosto.review.ranking.api;

import fi.verkosto.review.calibration.Calibrated;
import fi.verkosto.review.calibration.Calibration;
import fi.verkosto.review.calibration.NotComparable;

/** Whether the scores of a strand say more than their means. */
enum CalibrationStatus {
    CALIBRATED,
    NOT_COMPARABLE;

    static CalibrationStatus of(Calibration calibration) {
        return switch (calibration) {
            case Calibrated _ -> CALIBRATED;
            case NotComparable _ -> NOT_COMPARABLE;
        };
    }
}
