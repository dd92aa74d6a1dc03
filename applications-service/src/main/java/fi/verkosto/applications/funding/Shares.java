package fi.verkosto.applications.funding;

import fi.verkosto.api.value.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a sum in proportion to weights, to the cent: the cents that are left go to the largest remainders. */
final class Shares {

    private static final int CENTS = 2;

    private Shares() {}

    /** The shares in the order of the weights; a weight below zero is none. They add up to the sum if any weight counts. */
    static List<Money> of(Money sum, List<Money> weights) {
        List<BigInteger> counted = weights.stream()
                .map(weight -> cents(weight).max(BigInteger.ZERO))
                .toList();
        BigInteger whole = counted.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() == 0) {
            return weights.stream().map(_ -> Money.ZERO).toList();
        }
        List<BigInteger[]> divided = counted.stream()
                .map(weight -> cents(sum).multiply(weight).divideAndRemainder(whole))
                .toList();
        List<BigInteger> shares =
                new ArrayList<>(divided.stream().map(share -> share[0]).toList());
        BigInteger given = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> divided.get(i)[1]).reversed())
                .limit(cents(sum).subtract(given).longValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return shares.stream()
                .map(share -> Money.euros(new BigDecimal(share, CENTS)))
                .toList();
    }

    private static BigInteger cents(Money sum) {
        return sum.amount().setScale(CENTS, RoundingMode.UNNECESSARY).unscaledValue();
    }
}
