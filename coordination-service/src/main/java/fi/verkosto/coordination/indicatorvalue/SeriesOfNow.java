package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Definition;
import fi.verkosto.coordination.indicator.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a network has reported of an indicator since it is measured as it is now.
 *
 * @param series its number
 * @param periods in the order of their times
 * @param wholes of the same periods
 */
public record SeriesOfNow(
        UUID networkId, Indicator indicator, int series, List<String> periods, List<BigDecimal> wholes) {

    public SeriesOfNow {
        periods = List.copyOf(periods);
        wholes = List.copyOf(wholes);
    }

    public Definition definition() {
        return indicator.current().definition();
    }

    /** None of a cumulative indicator. */
    public Optional<NetworkSeries.Chart> chart() {
        return NetworkSeries.chart(wholes, definition());
    }
}
