package fi.verkosto.coordination.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where the forecasts of one milestone go, one for each report (milestone trend analysis).
 *
 * @param reports how many forecasts there are, the plan included
 * @param daysLater calendar days from the plan to the latest forecast; negative if it is earlier
 */
public record MilestoneTrend(TrendAnswer answer, int reports, long daysLater) {

    static final int MOVES_IN_A_ROW = 2;

    /**
     * Judges one milestone.
     *
     * @param forecasts in the order of their reports, at most one a day
     * @param reportingPeriod from one report to the next, as agreed
     * @throws IllegalArgumentException if there is none, or they are out of order
     */
    public static MilestoneTrend of(List<ReportedForecast> forecasts, Period reportingPeriod) {
        requireOrder(forecasts);
        LocalDate planned = forecasts.getFirst().forecast();
        long daysLater = ChronoUnit.DAYS.between(planned, forecasts.getLast().forecast());
        return new MilestoneTrend(answer(forecasts, reportingPeriod), forecasts.size(), daysLater);
    }

    private static TrendAnswer answer(List<ReportedForecast> forecasts, Period reportingPeriod) {
        if (firstMovedAtTheEnd(forecasts, reportingPeriod)) {
            return TrendAnswer.FIRST_MOVED_AT_THE_END;
        }
        if (forecasts.size() <= MOVES_IN_A_ROW) {
            return TrendAnswer.TOO_FEW_REPORTS;
        }
        List<ReportedForecast> latest = forecasts.subList(forecasts.size() - MOVES_IN_A_ROW - 1, forecasts.size());
        return keepsGettingLater(latest) ? TrendAnswer.LATER_TWICE_IN_A_ROW : TrendAnswer.STEADY;
    }

    /**
     * Told for the first time, and less than one reporting period before the day that had been told until then, or
     * after it. Whoever planned the milestone within that time could not have told it earlier.
     */
    private static boolean firstMovedAtTheEnd(List<ReportedForecast> forecasts, Period reportingPeriod) {
        ReportedForecast plan = forecasts.getFirst();
        ReportedForecast latest = forecasts.getLast();
        LocalDate lastPeriod = plan.forecast().minus(reportingPeriod);
        boolean neverMovedBefore = forecasts.subList(0, forecasts.size() - 1).stream()
                .allMatch(earlier -> earlier.forecast().equals(plan.forecast()));
        return neverMovedBefore
                && latest.forecast().isAfter(plan.forecast())
                && latest.reportedOn().isAfter(lastPeriod)
                && !plan.reportedOn().isAfter(lastPeriod);
    }

    private static boolean keepsGettingLater(List<ReportedForecast> forecasts) {
        for (int index = 1; index < forecasts.size(); index++) {
            if (!forecasts
                    .get(index)
                    .forecast()
                    .isAfter(forecasts.get(index - 1).forecast())) {
                return false;
            }
        }
        return true;
    }

    private static void requireOrder(List<ReportedForecast> forecasts) {
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("A milestone has been planned");
        }
        for (int index = 1; index < forecasts.size(); index++) {
            if (!forecasts
                    .get(index)
                    .reportedOn()
                    .isAfter(forecasts.get(index - 1).reportedOn())) {
                throw new IllegalArgumentException("Reports come one after the other");
            }
        }
    }
}
