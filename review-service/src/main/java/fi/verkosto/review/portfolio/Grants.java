package fi.verkosto.review.portfolio;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The sums of a portfolio. Everybody gets the least that an award may be, for which there is enough; and of the rest of what
 * they asked for the same share, in a strand with money of its own perhaps a smaller one, rounded down.
 */
final class Grants {

    private final PortfolioInput input;
    private final Sums sums;
    private final BitSet funded;

    private Grants(PortfolioInput input, BitSet funded) {
        this.input = input;
        this.funded = funded;
        sums = Sums.of(input);
    }

    /** In cents, by candidate. */
    static SortedMap<Integer, Long> of(PortfolioInput input, BitSet funded) {
        return new Grants(input, funded).cents();
    }

    private SortedMap<Integer, Long> cents() {
        Map<String, Share> ofStrands =
                input.strands().stream().collect(Collectors.toMap(StrandLimit::strand, this::shareOf));
        Share ofAll = shareOfAll(ofStrands);
        SortedMap<Integer, Long> cents = new TreeMap<>();
        funded.stream().forEach(i -> {
            Candidate candidate = input.candidates().get(i);
            Share share = ofAll.or(ofStrands.get(candidate.strand()));
            cents.put(i, sums.cents(least(candidate) + share.of(rest(candidate))));
        });
        return cents;
    }

    private Share shareOf(StrandLimit strand) {
        return strand.money() == null
                ? Share.ALL
                : Share.of(sums.units(strand.money()) - inStrand(strand, this::least), inStrand(strand, this::rest));
    }

    private long inStrand(StrandLimit strand, ToLongFunction<Candidate> units) {
        return total(candidate -> candidate.strand().equals(strand.strand()) ? units.applyAsLong(candidate) : 0);
    }

    /** Raised over the shares of strands, from the smallest on, as long as the money lasts. */
    private Share shareOfAll(Map<String, Share> ofStrands) {
        long money = sums.units(input.money()) - total(this::least);
        Share share = Share.of(money, total(this::rest));
        boolean raised = true;
        while (raised) {
            Share last = share;
            long fixed = total(candidate -> ofStrands.get(candidate.strand()).isLess(last)
                    ? ofStrands.get(candidate.strand()).of(rest(candidate))
                    : 0);
            long open = total(candidate -> ofStrands.get(candidate.strand()).isLess(last) ? 0 : rest(candidate));
            share = Share.of(money - fixed, open);
            raised = last.isLess(share);
        }
        return share;
    }

    private long total(ToLongFunction<Candidate> units) {
        return funded.stream()
                .mapToObj(input.candidates()::get)
                .mapToLong(units)
                .sum();
    }

    private long least(Candidate candidate) {
        return sums.least(candidate.asked());
    }

    private long rest(Candidate candidate) {
        return sums.units(candidate.asked()) - least(candidate);
    }

    /** What there is of what is asked for; never more than all of it. */
    private record Share(long money, long asked) {

        private static final Share ALL = new Share(1, 1);

        static Share of(long money, long asked) {
            return money >= asked ? ALL : new Share(money, asked);
        }

        long of(long units) {
            return product(units, money).divide(BigInteger.valueOf(asked)).longValueExact();
        }

        boolean isLess(Share other) {
            return product(money, other.asked).compareTo(product(other.money, asked)) < 0;
        }

        /** Of sums in cents it may be more than a long holds. */
        private static BigInteger product(long one, long other) {
            return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
        }

        Share or(Share other) {
            return other.isLess(this) ? other : this;
        }
    }
}
