package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.assessment.Fact;
import fi.verkosto.coordination.assessment.FactSource;
import fi.verkosto.coordination.chart.ChartAnswer;
import fi.verkosto.coordination.chart.TargetStanding;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.network.Network;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What the indicators of a programme show of one network. Goals are the indicators with a target; a change that was tested is one that is
 * told beside a value, so that whoever reads the chart sees when it was.
 */
@ApplicationScoped
class IndicatorFacts implements FactSource {

    private static final int HALF_A_YEAR = 6;

    private final ProgrammeSeries series;

    IndicatorFacts(ProgrammeSeries series) {
        this.series = series;
    }

    @Override
    public Set<Fact> of(Network network) {
        List<Indicator> measured = series.measuredIn(network.programmeId());
        List<SeriesOfNow> reported = series.of(measured, List.of(network.id()));
        Set<Fact> facts = shownBy(measured, reported);
        if (series.hasNoteOf(measured, network.id())) {
            facts.add(Fact.CHANGE_TESTED);
        }
        return facts;
    }

    static Set<Fact> shownBy(List<Indicator> measured, List<SeriesOfNow> reported) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        if (reported.size() * 2 > measured.size()) {
            facts.add(Fact.MEASURED);
        }
        if (reported.stream().anyMatch(IndicatorFacts::isImproved)) {
            facts.add(Fact.IMPROVEMENT_SHOWN);
        }
        long goals = measured.stream().filter(IndicatorFacts::hasTarget).count();
        long reached = count(reported, IndicatorFacts::reachesNow);
        if (goals > 0 && reached * 2 >= goals) {
            facts.add(Fact.GOALS_HALF_REACHED);
        }
        if (goals > 0 && reached == goals) {
            facts.add(Fact.GOALS_REACHED);
        }
        if (goals > 0 && count(reported, IndicatorFacts::reachesNowAndThen) * 2 >= goals) {
            facts.add(Fact.SUSTAINED);
        }
        return facts;
    }

    private static boolean hasTarget(Indicator indicator) {
        return indicator.current().definition().target() != null;
    }

    private static boolean isImproved(SeriesOfNow one) {
        return one.chart()
                .filter(chart -> chart.runs().answer() == ChartAnswer.IMPROVED)
                .isPresent();
    }

    private static long count(List<SeriesOfNow> reported, BiPredicate<SeriesOfNow, List<BigDecimal>> reaches) {
        return reported.stream()
                .filter(one -> hasTarget(one.indicator()) && reaches.test(one, one.wholes()))
                .count();
    }

    private static boolean reachesNow(SeriesOfNow one, List<BigDecimal> wholes) {
        return TargetStanding.of(
                        wholes, one.definition().target(), one.definition().direction())
                .latestReaches();
    }

    /** Half a year before the latest value, as it stood then. */
    private static boolean reachesNowAndThen(SeriesOfNow one, List<BigDecimal> wholes) {
        LocalDate then = lastDay(one, wholes.size() - 1).minusMonths(HALF_A_YEAR);
        int known = wholes.size();
        while (known > 0 && lastDay(one, known - 1).isAfter(then)) {
            known--;
        }
        return reachesNow(one, wholes) && reachesNow(one, wholes.subList(0, known));
    }

    private static LocalDate lastDay(SeriesOfNow one, int position) {
        return Period.parse(one.periods().get(position)).last();
    }
}
