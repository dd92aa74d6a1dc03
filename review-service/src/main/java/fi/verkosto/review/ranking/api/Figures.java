package fi.verkosto.review.ranking.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Estimates as they are shown: with four decimals, beyond which processors may differ. */
final class Figures {

    private static final int DECIMALS = 4;

    private Figures() {}

    static BigDecimal of(double estimate) {
        return BigDecimal.valueOf(estimate).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
