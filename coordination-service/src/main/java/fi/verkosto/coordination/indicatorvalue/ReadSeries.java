package fi.verkosto.coordination.indicatorvalue;

import static java.util.stream.Collectors.groupingBy;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.indicator.Definition;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.IndicatorAccess;
import fi.verkosto.coordination.indicator.IndicatorAccess.ReadIndicator;
import fi.verkosto.coordination.indicator.IndicatorAccess.Reader;
import fi.verkosto.coordination.indicator.IndicatorPeriods;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.ProjectTime;
import fi.verkosto.coordination.indicator.SeriesSpan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Shows what networks reported, side by side over time: all to those who oversee the programme, their own to the others. */
@ApplicationScoped
public class ReadSeries {

    /** With two values each network would know the other's. */
    static final int FEWEST_FOR_SPREAD = 3;

    private final IndicatorAccess access;
    private final IndicatorPeriods closed;
    private final SeriesRows rows;

    ReadSeries(IndicatorAccess access, IndicatorPeriods closed, SeriesRows rows) {
        this.access = access;
        this.closed = closed;
        this.rows = rows;
    }

    /**
     * A page of networks of one series.
     *
     * @param number of the series; null for the one of now
     */
    @Transactional
    public Series read(UUID indicatorId, Integer number, UUID after, int limit) {
        ReadIndicator read = access.toRead(indicatorId);
        Indicator indicator = read.indicator();
        SeriesSpan span = span(indicator, number);
        List<ValueRow> values = rows.values(indicatorId, span.number());
        return new Series(
                indicator, span, periods(read, span, values), networks(read, span.definition(), values, after, limit));
    }

    private static SeriesSpan span(Indicator indicator, Integer number) {
        List<SeriesSpan> all = indicator.series();
        return number == null
                ? all.getLast()
                : all.stream()
                        .filter(span -> span.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private List<PeriodSummary> periods(ReadIndicator read, SeriesSpan span, List<ValueRow> values) {
        Map<String, List<ValueRow>> byPeriod = values.stream().collect(groupingBy(ValueRow::period));
        Set<Period> closedOnes = closed.closedOf(read.indicator().id());
        boolean seesAll = seesAll(read.reader(), span.definition());
        return ProjectTime.of(read.reader().programme()).map(span::periods).orElse(List.of()).stream()
                .map(period -> {
                    List<ValueRow> reported = byPeriod.getOrDefault(period.toString(), List.of());
                    return new PeriodSummary(
                            period,
                            span.reportBy(period),
                            closedOnes.contains(period),
                            reported.size(),
                            spread(reported, seesAll ? 1 : FEWEST_FOR_SPREAD));
                })
                .toList();
    }

    private static PeriodSummary.Spread spread(List<ValueRow> reported, int fewest) {
        List<BigDecimal> wholes = reported.stream().map(ValueRow::whole).toList();
        return wholes.size() < fewest ? null : PeriodSummary.Spread.of(wholes);
    }

    private List<NetworkSeries> networks(
            ReadIndicator read, Definition definition, List<ValueRow> values, UUID after, int limit) {
        Map<UUID, List<ValueRow>> byNetwork = values.stream().collect(groupingBy(ValueRow::networkId));
        Indicator indicator = read.indicator();
        boolean seesAll = seesAll(read.reader(), definition);
        return rows
                .networks(indicator.programmeId(), indicator.id(), read.reader().networks())
                .stream()
                .filter(network -> seesAll || network.isOwn())
                .filter(network -> isAfter(network, after))
                .limit(limit)
                .map(network -> new NetworkSeries(network, byNetwork.getOrDefault(network.id(), List.of()), definition))
                .toList();
    }

    /** As the database orders them: by their text, and not as Java compares signed halves. */
    private static boolean isAfter(NetworkRow network, UUID after) {
        return network.id().toString().compareTo(after.toString()) > 0;
    }

    private static boolean seesAll(Reader reader, Definition definition) {
        return reader.overseesAll() || definition.shared();
    }
}
