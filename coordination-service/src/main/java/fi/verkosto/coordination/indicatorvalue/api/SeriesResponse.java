package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.chart.Direction;
import fi.verkosto.coordination.chart.TargetStanding;
import fi.verkosto.coordination.indicator.Definition;
import fi.verkosto.coordination.indicator.PeriodState;
import fi.verkosto.coordination.indicator.Rhythm;
import fi.verkosto.coordination.indicator.SeriesSpan;
import fi.verkosto.coordination.indicator.Unit;
import fi.verkosto.coordination.indicatorvalue.NetworkSeries;
import fi.verkosto.coordination.indicatorvalue.PeriodSummary;
import fi.verkosto.coordination.indicatorvalue.PeriodSummary.Spread;
import fi.verkosto.coordination.indicatorvalue.Series;
import fi.verkosto.coordination.indicatorvalue.ValueRow;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "IndicatorSeries",
        description =
                "What networks reported of an indicator, side by side over time. One series: what was measured otherwise is in"
                        + " another one")
record SeriesResponse(
        UUID indicatorId,
        UUID programmeId,
        @Schema(examples = "STAFF_TRAINED") String code,
        @Schema(examples = "1") int series,

        @Schema(description = "The numbers of all series of the indicator") @Size(max = 30)
        List<Integer> allSeries,

        @Schema(examples = "1", description = "The latest definition of the series")
        int definitionVersion,

        Unit unit,
        Rhythm rhythm,
        Direction direction,
        boolean cumulative,

        @Schema(nullable = true, examples = "60.0") @Pattern(regexp = WrittenForm.MEASURE)
        String target,

        @Schema(description = "Those of the series within the project, the first of them first")
        @Size(max = SeriesSpan.MOST_PERIODS)
        List<PeriodAnswer> periods,

        @Schema(
                description =
                        "All of the programme to whoever oversees it, and where the definition says that values are shared; else the"
                                + " reader's own")
        @Size(max = Page.LARGEST)
        List<NetworkAnswer> networks,

        @Schema(nullable = true, description = "The cursor of the next page of networks; null on the last")
        @Size(max = Cursor.LONGEST)
        String next) {

    /** @param read one network more than the page has, if there is another page */
    static SeriesResponse from(Series read, int limit) {
        Definition definition = read.span().definition();
        Page<NetworkAnswer> page = Page.of(
                read.networks(),
                limit,
                NetworkAnswer::from,
                network -> new Cursor(network.network().id()));
        return new SeriesResponse(
                read.indicator().id(),
                read.indicator().programmeId(),
                read.indicator().code(),
                read.span().number(),
                read.indicator().series().stream().map(SeriesSpan::number).toList(),
                read.span().definitionVersion(),
                definition.unit(),
                definition.rhythm(),
                definition.direction(),
                definition.cumulative(),
                definition.target() == null ? null : definition.target().toPlainString(),
                read.periods().stream().map(PeriodAnswer::from).toList(),
                page.items(),
                page.next());
    }

    @Schema(name = "IndicatorSeriesPeriod")
    record PeriodAnswer(
            @Schema(examples = "2019-Q1") @Pattern(regexp = WrittenForm.PERIOD)
            String period,

            LocalDate firstDay,
            LocalDate lastDay,

            @Schema(description = "The last Finnish day on which a value is in time")
            LocalDate reportBy,

            PeriodState state,

            @Schema(examples = "5", description = "How many networks reported")
            int reported,

            @Schema(
                    nullable = true,
                    description =
                            "Over all networks of the programme; null while fewer than three have reported, to readers who do not"
                                    + " see the values of all")
            SpreadAnswer spread) {

        static PeriodAnswer from(PeriodSummary summary) {
            return new PeriodAnswer(
                    summary.period().toString(),
                    summary.period().first(),
                    summary.period().last(),
                    summary.reportBy(),
                    summary.isClosed() ? PeriodState.CLOSED : PeriodState.OPEN,
                    summary.reported(),
                    Optional.ofNullable(summary.spread())
                            .map(SpreadAnswer::from)
                            .orElse(null));
        }
    }

    @Schema(name = "IndicatorSpread")
    record SpreadAnswer(
            @Schema(examples = "41.25", description = "Half way between the two in the middle, if there are two")
            @Pattern(regexp = WrittenForm.MIDDLE)
            String median,

            @Schema(examples = "30.0") @Pattern(regexp = WrittenForm.MEASURE)
            String lowest,

            @Schema(examples = "55.5") @Pattern(regexp = WrittenForm.MEASURE)
            String highest) {

        static SpreadAnswer from(Spread spread) {
            return new SpreadAnswer(
                    Decimals.shortest(spread.median()),
                    spread.lowest().toPlainString(),
                    spread.highest().toPlainString());
        }
    }

    @Schema(name = "IndicatorSeriesNetwork")
    record NetworkAnswer(
            UUID networkId,
            String title,
            @Schema(examples = "0502454-6") String leadOrganisation,

            @Schema(description = "The first period first; a period without a value is left out")
            @Size(max = SeriesSpan.MOST_PERIODS)
            List<ValueAnswer> values,

            @Schema(
                    nullable = true,
                    description =
                            "null without values, and of a cumulative indicator: its values depend on each other, and would alarm"
                                    + " far too often")
            ChartResponse chart,

            @Schema(nullable = true, description = "null without a target")
            TargetAnswer target) {

        static NetworkAnswer from(NetworkSeries series) {
            return new NetworkAnswer(
                    series.network().id(),
                    series.network().title(),
                    series.network().leadBusinessId(),
                    series.values().stream().map(ValueAnswer::from).toList(),
                    series.chart()
                            .map(chart -> ChartResponse.from(chart, series.values()))
                            .orElse(null),
                    series.target().map(TargetAnswer::from).orElse(null));
        }
    }

    @Schema(name = "IndicatorSeriesValue")
    record ValueAnswer(
            @Schema(examples = "2019-Q1") @Pattern(regexp = WrittenForm.PERIOD)
            String period,

            @Schema(examples = "42.5") @Pattern(regexp = WrittenForm.MEASURE)
            String value,

            @Schema(description = "Whether it was corrected: getIndicatorValue shows what it was before")
            boolean corrected) {

        static ValueAnswer from(ValueRow row) {
            return new ValueAnswer(row.period(), row.whole().toPlainString(), row.corrected());
        }
    }

    @Schema(name = "TargetStanding", description = "Whether the target is reached, which a chart does not say")
    record TargetAnswer(
            @Schema(description = "Whether the latest value is as good as the target, or better")
            boolean reached,

            @Schema(examples = "2", description = "How many values up to the latest are")
            int inARow,

            @Schema(examples = "3", description = "How many of all values are")
            int inAll) {

        static TargetAnswer from(TargetStanding standing) {
            return new TargetAnswer(standing.latestReaches(), standing.inARow(), standing.inAll());
        }
    }
}
