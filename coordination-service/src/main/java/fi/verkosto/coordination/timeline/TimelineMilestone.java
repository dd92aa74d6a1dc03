package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.plan.Baseline;
import fi.verkosto.coordination.plan.ReportKind;
import fi.verkosto.coordination.schedule.MilestoneTrend;
import fi.verkosto.coordination.schedule.ReportedForecast;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A milestone with all that was told of it. */
public final class TimelineMilestone {

    /** Nothing else is agreed: networks report every month. */
    private static final Period REPORTING_PERIOD = Period.ofMonths(1);

    private final MilestoneRow row;
    private final List<ReportRow> reports;

    /** @param reports in the order in which they were told */
    TimelineMilestone(MilestoneRow row, List<ReportRow> reports) {
        this.row = row;
        this.reports = List.copyOf(reports);
    }

    /** When it was reached: what was told last decides, which may have taken that back. */
    public Optional<LocalDate> doneOn() {
        return done().map(ReportRow::day);
    }

    /** To what shows that it is done. */
    public Optional<String> doneLink() {
        return done().map(ReportRow::link);
    }

    /** Whether the day that is planned now is over, and it is not done; never in a draft. */
    public boolean isLate(LocalDate today) {
        return row.baseline() != null && row.planned().isBefore(today) && doneOn().isEmpty();
    }

    private Optional<ReportRow> done() {
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(reports.getLast()).filter(latest -> latest.kind() == ReportKind.DONE);
    }

    /** In the order in which they were told. */
    public List<Forecast> forecasts() {
        return reports.stream()
                .filter(ReportRow::isForecast)
                .map(report -> new Forecast(report.reportedOn(), report.day()))
                .toList();
    }

    /** Where its forecasts go; none of what is done, of a draft, and before the first of them. */
    public Optional<MilestoneTrend> trend() {
        List<ReportedForecast> course = course();
        return course.isEmpty() ? Optional.empty() : Optional.of(MilestoneTrend.of(course, REPORTING_PERIOD));
    }

    /** What a trend is found from: the baseline, and of each day the last forecast. */
    public List<ReportedForecast> course() {
        List<ReportedForecast> told = told();
        return row.baseline() == null || told.isEmpty() || doneOn().isPresent() ? List.of() : fromBaseline(told);
    }

    /** Of each day the last one: who corrects what they told the same day has not moved it twice. */
    private List<ReportedForecast> told() {
        TreeMap<LocalDate, ReportedForecast> byDay = new TreeMap<>();
        forecasts()
                .forEach(forecast ->
                        byDay.put(forecast.reportedOn(), new ReportedForecast(forecast.reportedOn(), forecast.day())));
        return List.copyOf(byDay.values());
    }

    /** The plan is the first of them, also for whoever reports on the day of its adoption. */
    private List<ReportedForecast> fromBaseline(List<ReportedForecast> told) {
        LocalDate before = told.getFirst().reportedOn().minusDays(1);
        LocalDate since = row.baseline().since();
        List<ReportedForecast> all = new ArrayList<>();
        all.add(new ReportedForecast(
                since.isBefore(before) ? since : before, row.baseline().day()));
        all.addAll(told);
        return all;
    }

    public int number() {
        return row.number();
    }

    public String title() {
        return row.title();
    }

    public int activity() {
        return row.activity();
    }

    public String responsible() {
        return row.responsible();
    }

    public LocalDate planned() {
        return row.planned();
    }

    public int weight() {
        return row.weight();
    }

    /** None in a draft. */
    public Optional<Baseline> baseline() {
        return Optional.ofNullable(row.baseline());
    }
}
