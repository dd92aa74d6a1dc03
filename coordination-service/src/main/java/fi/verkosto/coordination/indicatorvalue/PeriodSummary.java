package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A period of a series over all networks of the programme.
 *
 * @param reported how many networks have
 * @param spread null where too few have for nobody's value to be told by it
 */
public record PeriodSummary(Period period, LocalDate reportBy, boolean isClosed, int reported, Spread spread) {

    /**
     * Of the values of all networks.
     *
     * @param median exact: half way between the two in the middle, if there are two
     */
    public record Spread(BigDecimal median, BigDecimal lowest, BigDecimal highest) {

        private static final BigDecimal HALF = new BigDecimal("0.5");

        static Spread of(List<BigDecimal> values) {
            List<BigDecimal> sorted = values.stream().sorted().toList();
            BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
            BigDecimal upper = sorted.get(sorted.size() / 2);
            return new Spread(
                    sorted.size() % 2 == 1 ? upper : lower.add(upper).multiply(HALF),
                    sorted.getFirst(),
                    sorted.getLast());
        }
    }
}
