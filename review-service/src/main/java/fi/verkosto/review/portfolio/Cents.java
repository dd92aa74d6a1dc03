package fi.verkosto.review.portfolio;

import fi.verkosto.api.value.Money;
import java.math.BigDecimal;

/** Sums as whole numbers, for reckoning. */
public final class Cents {

    private static final int DECIMALS = 2;

    private Cents() {}

    public static long of(Money sum) {
        return sum.amount().movePointRight(DECIMALS).longValueExact();
    }

    public static Money money(long cents) {
        return Money.euros(BigDecimal.valueOf(cents, DECIMALS));
    }
}
