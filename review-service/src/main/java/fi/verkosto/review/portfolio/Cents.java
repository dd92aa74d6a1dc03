package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import java.math.BigDecimal;

/** Sums as whole numbers, for reckoning. */
final class Cents {

    private static final int DECIMALS = 2;

    private Cents() {}

    static long of(Money sum) {
        return sum.amount().movePointRight(DECIMALS).longValueExact();
    }

    static Money money(long cents) {
        return Money.euros(BigDecimal.valueOf(cents, DECIMALS));
    }
}
