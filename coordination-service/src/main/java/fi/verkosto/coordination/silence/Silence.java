package fi.verkosto.coordination.silence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long a network has not been heard of, against how it is used to be heard: the open gap is too long if it is
 * longer than the agreed rhythm and than k times the mean of its own gaps. Gaps that come by chance are exponentially
 * distributed, and of those a part α is longer than −ln α times their mean. The mean of g gaps is not known as well as
 * that: their quotient is distributed as F(2, 2g), of which a part α is longer than
 *
 * <pre>
 * k = g (α^(−1/g) − 1)
 * </pre>
 *
 * <p>which is 4.10 with five gaps and comes down to −ln α, 3.00 at 5 %, with many. The open gap is no part of the mean.
 *
 * <p>Days are counted from the day after one to the other, and free ones are not. So the agreed rhythm becomes the days
 * that are not free from the last time heard to that day plus the rhythm.
 *
 * @param gaps between two days on which the network was heard; several times on a day are one
 * @param openGap days since the last time; 0 if it was never heard
 * @param agreed days of the agreed rhythm, from the last time on; 0 if it was never heard
 * @param longestByOwn k times the mean of its own gaps, in days with two decimals, rounded half up; null with too few
 * gaps
 */
public record Silence(SilenceAnswer answer, int gaps, long openGap, long agreed, BigDecimal longestByOwn) {

    public static final int FEWEST_GAPS = 5;

    static final double ALPHA = 0.05;

    private static final int DECIMALS = 2;

    /**
     * Judges the open gap.
     *
     * @param heard the days on which something came of the network, in any order
     * @param free whether a day does not count, as a holiday, a weekend or a break that was agreed
     * @throws IllegalArgumentException if something came after today
     */
    public static Silence of(List<LocalDate> heard, Period rhythm, LocalDate today, Predicate<LocalDate> free) {
        List<LocalDate> days = heard.stream().distinct().sorted().toList();
        if (days.isEmpty()) {
            return new Silence(SilenceAnswer.TOO_FEW_GAPS, 0, 0, 0, null);
        }
        LocalDate last = days.getLast();
        if (last.isAfter(today)) {
            throw new IllegalArgumentException("Nothing has been heard on " + last + " yet");
        }
        int gaps = days.size() - 1;
        long open = counted(last, today, free);
        long agreed = counted(last, last.plus(rhythm), free);
        if (gaps < FEWEST_GAPS) {
            return new Silence(SilenceAnswer.TOO_FEW_GAPS, gaps, open, agreed, null);
        }
        BigDecimal own = factor(gaps)
                .multiply(BigDecimal.valueOf(counted(days.getFirst(), last, free)))
                .divide(BigDecimal.valueOf(gaps), DECIMALS, RoundingMode.HALF_UP);
        boolean silent = open > agreed && BigDecimal.valueOf(open).compareTo(own) > 0;
        return new Silence(silent ? SilenceAnswer.SILENT : SilenceAnswer.HEARD, gaps, open, agreed, own);
    }

    /** k, with four decimals. */
    static BigDecimal factor(int gaps) {
        return BigDecimal.valueOf(gaps * (StrictMath.pow(ALPHA, -1.0 / gaps) - 1))
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static long counted(LocalDate from, LocalDate to, Predicate<LocalDate> free) {
        return from.plusDays(1).datesUntil(to.plusDays(1)).filter(free.negate()).count();
    }
}
