package fi.verkosto.review.portfolio;

import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The sums of a portfolio. Where there is not enough for all, everybody gets the same share of what they asked for, in a
 * strand with money of its own perhaps a smaller one, and each sum is rounded down.
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
            cents.put(i, sums.cents(granted(candidate, ofAll.or(ofStrands.get(candidate.strand())))));
        });
        return cents;
    }

    private long granted(Candidate candidate, Share share) {
        long asked = asked(candidate);
        return Math.max(share.of(asked), sums.least(asked));
    }

    private Share shareOf(StrandLimit strand) {
        return strand.money() == null
                ? Share.ALL
                : Share.of(
                        sums.units(strand.money()),
                        total(candidate -> candidate.strand().equals(strand.strand()) ? asked(candidate) : 0));
    }

    /** Raised over the shares of strands, from the smallest on, as long as the money lasts. */
    private Share shareOfAll(Map<String, Share> ofStrands) {
        long money = sums.units(input.money());
        Share share = Share.of(money, total(this::asked));
        boolean raised = true;
        while (raised) {
            Share last = share;
            long fixed = total(candidate -> ofStrands.get(candidate.strand()).isLess(last)
                    ? ofStrands.get(candidate.strand()).of(asked(candidate))
                    : 0);
            long open = total(candidate -> ofStrands.get(candidate.strand()).isLess(last) ? 0 : asked(candidate));
            share = Share.of(Math.max(0, money - fixed), open);
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

    private long asked(Candidate candidate) {
        return sums.units(candidate.asked());
    }

    /** What there is of what is asked for; never more than all of it. */
    private record Share(long money, long asked) {

        private static final Share ALL = new Share(1, 1);

        static Share of(long money, long asked) {
            return money >= asked ? ALL : new Share(money, asked);
        }

        long of(long units) {
            return Math.floorDiv(Math.multiplyExact(units, money), asked);
        }

        boolean isLess(Share other) {
            return Math.multiplyExact(money, other.asked) < Math.multiplyExact(other.money, asked);
        }

        Share or(Share other) {
            return other.isLess(this) ? other : this;
        }
    }
}
