package fi.verkosto.api.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which no time limit ends in Finland: church holidays, Independence Day, May Day, the eves of Christmas and
 * Midsummer, Saturdays (Act 150/1930, section 5), and Sundays.
 */
public final class FinnishHolidays {

    private static final Map<MonthDay, FreeDay> FIXED = Map.of(
            MonthDay.of(1, 1), FreeDay.NEW_YEAR,
            MonthDay.of(1, 6), FreeDay.EPIPHANY,
            MonthDay.of(5, 1), FreeDay.MAY_DAY,
            MonthDay.of(12, 6), FreeDay.INDEPENDENCE_DAY,
            MonthDay.of(12, 24), FreeDay.CHRISTMAS_EVE,
            MonthDay.of(12, 25), FreeDay.CHRISTMAS_DAY,
            MonthDay.of(12, 26), FreeDay.BOXING_DAY);

    /** By the days from Easter. */
    private static final Map<Long, FreeDay> BY_EASTER = Map.of(
            -2L, FreeDay.GOOD_FRIDAY,
            0L, FreeDay.EASTER,
            1L, FreeDay.EASTER_MONDAY,
            39L, FreeDay.ASCENSION_DAY,
            49L, FreeDay.PENTECOST);

    private FinnishHolidays() {}

    /** The day itself, if a time limit may end on it, or the first one afterwards. */
    public static LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (whyFree(found).isPresent()) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** Why no time limit ends on the day, by its name where it has one; empty where one does. */
    public static Optional<FreeDay> whyFree(LocalDate day) {
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)))
                .or(() -> Optional.ofNullable(BY_EASTER.get(ChronoUnit.DAYS.between(easter(day.getYear()), day))))
                .or(() -> bySaturday(day))
                .or(() -> ofWeekend(day));
    }

    private static Optional<FreeDay> bySaturday(LocalDate day) {
        LocalDate eve = midsummerEve(day.getYear());
        if (day.equals(eve)) {
            return Optional.of(FreeDay.MIDSUMMER_EVE);
        }
        if (day.equals(eve.plusDays(1))) {
            return Optional.of(FreeDay.MIDSUMMER_DAY);
        }
        return day.equals(allSaints(day.getYear())) ? Optional.of(FreeDay.ALL_SAINTS) : Optional.empty();
    }

    private static Optional<FreeDay> ofWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(FreeDay.SATURDAY);
            case SUNDAY -> Optional.of(FreeDay.SUNDAY);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> Optional.empty();
        };
    }

    /** The Saturday between the 31st of October and the 6th of November. */
    private static LocalDate allSaints(int year) {
        return LocalDate.of(year, 10, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** The Friday between the 19th and the 25th of June. */
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** The Gregorian rule: the first Sunday after the full moon of the church that falls on 21 March or later. */
    static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int fullMoon = moon - (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays((long) fullMoon - weekday);
    }
}
