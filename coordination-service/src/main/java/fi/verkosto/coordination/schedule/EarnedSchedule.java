package fi.verkosto.coordination.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a network has come in the time of its plan (Lipke 2003). What it has earned, the weight of the milestones it
 * reached, was to be reached at some point of the plan; within a month the plan is taken to rise evenly:
 *
 * <pre>
 * ES       = N + (earned − planned(N)) / (planned(N + 1) − planned(N))
 * SPI(t)   = ES / AT
 * forecast = planned duration / SPI(t)
 * </pre>
 *
 * <p>with N the last month by which no more was planned than is earned, and AT the months gone by. Where the plan
 * stands still for months and has been followed up to there, Lipke's N would be the end of the pause, as if the network
 * were ahead; here it is on time, and ES is AT as long as the pause lasts. Each number is divided and rounded once, half
 * up.
 *
 * @param months ES, with two decimals
 * @param index SPI(t), with three decimals; below 1 is late; null at the start, where nothing can be late
 * @param forecastMonths from the start to the end if it goes on as before, with one decimal; null while nothing is earned,
 * and at the start
 */
public record EarnedSchedule(
        Progress progress,
        int monthsGone,
        int monthsPlanned,
        BigDecimal months,
        BigDecimal index,
        BigDecimal forecastMonths) {

    /**
     * Finds the place in the plan.
     *
     * @param earned by now
     * @param monthsGone since the start; where all is earned, those until it was, lest whoever is ready grows late
     * @throws IllegalArgumentException for less than nothing, or more than is planned
     */
    public static EarnedSchedule of(Plan plan, BigDecimal earned, int monthsGone) {
        if (earned.signum() < 0 || earned.compareTo(plan.all()) > 0 || monthsGone < 0) {
            throw new IllegalArgumentException("Nobody earned " + earned + " by month " + monthsGone);
        }
        int reached = lastMonthReached(plan, earned);
        BigDecimal denominator = BigDecimal.ONE;
        BigDecimal numerator = BigDecimal.valueOf(onTimeInPause(plan, earned, reached, monthsGone));
        if (plan.by(reached).compareTo(earned) < 0) {
            denominator = plan.by(reached + 1).subtract(plan.by(reached));
            numerator = BigDecimal.valueOf(reached).multiply(denominator).add(earned.subtract(plan.by(reached)));
        }
        return new EarnedSchedule(
                progress(plan, earned, monthsGone),
                monthsGone,
                plan.months(),
                numerator.divide(denominator, 2, RoundingMode.HALF_UP),
                monthsGone == 0 ? null : quotient(numerator, denominator, monthsGone, 3),
                earned.signum() == 0 || monthsGone == 0
                        ? null
                        : BigDecimal.valueOf((long) plan.months() * monthsGone)
                                .multiply(denominator)
                                .divide(numerator, 1, RoundingMode.HALF_UP));
    }

    private static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, int divisor, int decimals) {
        return numerator.divide(denominator.multiply(BigDecimal.valueOf(divisor)), decimals, RoundingMode.HALF_UP);
    }

    private static int lastMonthReached(Plan plan, BigDecimal earned) {
        int month = 0;
        while (month < plan.months() && plan.by(month + 1).compareTo(earned) <= 0) {
            month++;
        }
        return month;
    }

    /** The months by which exactly this was planned reach from the first one to {@code last}. */
    private static int onTimeInPause(Plan plan, BigDecimal earned, int last, int monthsGone) {
        int first = last;
        while (first > 0 && plan.by(first - 1).compareTo(earned) == 0) {
            first--;
        }
        return Math.clamp(monthsGone, first, last);
    }

    private static Progress progress(Plan plan, BigDecimal earned, int monthsGone) {
        if (earned.compareTo(plan.all()) == 0) {
            return Progress.COMPLETE;
        }
        if (monthsGone == 0) {
            return Progress.NOT_STARTED;
        }
        return earned.signum() == 0 ? Progress.NOTHING_EARNED : Progress.UNDER_WAY;
    }

    @Schema(
            name = "ScheduleProgress",
            description =
                    "NOT_STARTED: in the first month; NOTHING_EARNED: nothing is done yet; COMPLETE: everything is")
    public enum Progress {
        NOT_STARTED,
        NOTHING_EARNED,
        UNDER_WAY,
        COMPLETE
    }
}
