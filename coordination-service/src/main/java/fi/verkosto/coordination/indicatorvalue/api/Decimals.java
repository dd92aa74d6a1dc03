package fi.verkosto.coordination.indicatorvalue.api;

import java.math.BigDecimal;

/** Numbers that were reckoned, as texts. */
final class Decimals {

    private Decimals() {}

    /** Without zeros that say nothing. */
    static String shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
