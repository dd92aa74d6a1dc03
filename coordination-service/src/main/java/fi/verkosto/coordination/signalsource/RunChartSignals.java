package fi.verkosto.coordination.signalsource;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.chart.AnhoejRule;
import fi.verkosto.coordination.chart.Centre;
import fi.verkosto.coordination.chart.ChartAnswer;
import fi.verkosto.coordination.chart.Run;
import fi.verkosto.coordination.chart.RunChart;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicatorvalue.NetworkSeries.Chart;
import fi.verkosto.coordination.indicatorvalue.ProgrammeSeries;
import fi.verkosto.coordination.indicatorvalue.ProgrammeSeries.Added;
import fi.verkosto.coordination.indicatorvalue.SeriesOfNow;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.Findings.Look;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.SignalSource;
import fi.verkosto.coordination.signal.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the networks report of an indicator has got better, or worse, by the rules of Anhøj. A chart is held against a level that is known
 * for all networks, or against its own median, and never against the median of a few earlier values, which alarms twice as often
 * (docs/adr/0091-what-is-found-is-raised.md).
 */
@ApplicationScoped
class RunChartSignals implements SignalSource {

    private final ProgrammeSeries series;

    RunChartSignals(ProgrammeSeries series) {
        this.series = series;
    }

    @Override
    public Findings look(Watch watch) {
        List<Indicator> measured = series.measuredIn(watch.programme().id());
        if (measured.isEmpty()) {
            return Findings.NONE;
        }
        Set<Added> added = series.addedTo(
                watch.programme().id(),
                watch.before() == null ? Instant.EPOCH : FinnishTime.startOf(watch.before()),
                FinnishTime.startOf(watch.today()));
        return Findings.together(watch.pages().stream()
                .map(page -> found(series.of(measured, page), added))
                .toList());
    }

    static Findings found(Collection<SeriesOfNow> all, Set<Added> added) {
        return Findings.together(all.stream().map(one -> found(one, added)).toList());
    }

    private static Findings found(SeriesOfNow one, Set<Added> added) {
        Optional<Chart> chart = one.chart().filter(drawn -> drawn.rule().isPresent());
        return new Findings(
                chart.filter(drawn -> isChange(drawn.runs())).map(drawn -> signal(one, drawn)).stream()
                        .toList(),
                chart
                        .filter(_ -> added.contains(
                                new Added(one.networkId(), one.indicator().id())))
                        .map(drawn -> Look.of(
                                AnhoejRule.IDENTITY,
                                1,
                                AnhoejRule.newWithEachValue(drawn.runs().centre())
                                        .rate()))
                        .stream()
                        .toList());
    }

    private static boolean isChange(RunChart chart) {
        return switch (chart.answer()) {
            case IMPROVED, WORSENED -> true;
            case NO_CHANGE_SHOWN, TOO_FEW_POINTS -> false;
        };
    }

    private static FoundSignal signal(SeriesOfNow one, Chart chart) {
        RunChart runs = chart.runs();
        return new FoundSignal(
                one.networkId(),
                chart.rule().orElseThrow(),
                one.indicator().id().toString(),
                evidence(one, runs),
                facts(one, runs),
                runs.answer() == ChartAnswer.IMPROVED ? SignalOwner.COORDINATOR : SignalOwner.LEAD,
                ProposedAction.LOOK_INTO_CHANGE);
    }

    /** The run that decides begins elsewhere as soon as a median of its own moves: only where the centre stands is it another change. */
    private static String evidence(SeriesOfNow one, RunChart runs) {
        String change = one.series() + " " + runs.answer();
        return switch (runs.centre()) {
            case Centre.Given _ -> change + deciding(one, runs).map(" "::concat).orElse("");
            case Centre.Frozen _, Centre.OwnMedian _ -> change;
        };
    }

    private static Map<String, String> facts(SeriesOfNow one, RunChart runs) {
        Map<String, String> facts = new TreeMap<>(Map.of(
                "indicator", one.indicator().code(),
                "series", Integer.toString(one.series()),
                "answer", runs.answer().name(),
                "signals",
                        String.join(
                                " ",
                                runs.signals().stream().map(Enum::name).sorted().toList()),
                "points", Integer.toString(runs.points()),
                "crossings", Integer.toString(runs.crossings()),
                "longestRun", Integer.toString(runs.longestRun().length()),
                "centre", runs.centre().value().toPlainString(),
                "lastPeriod", one.periods().getLast()));
        deciding(one, runs).ifPresent(period -> facts.put("since", period));
        return facts;
    }

    /** The first period of the run that decides. */
    private static Optional<String> deciding(SeriesOfNow one, RunChart runs) {
        return Stream.ofNullable(runs.decidingRun())
                .map(Run::first)
                .map(one.periods()::get)
                .findFirst();
    }
}
