package fi.verkosto.review.decisioncontent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The days on which no time limit ends in Finland: church holidays, Independence Day, May Day, the eves of Christmas and
 * Midsummer, Saturdays (Act 150/1930, section 5), and Sundays.
 */
public final class FinnishHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(12, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private FinnishHolidays() {}

    /** The day itself, if a time limit may end on it, or the first one afterwards. */
    public static LocalDate workingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (isFree(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || FIXED.contains(MonthDay.from(day))
                || day.equals(midsummerEve(day.getYear()))
                || isByEaster(day);
    }

    /** Good Friday, Easter Monday and Ascension Day; Easter and Pentecost are Sundays. */
    private static boolean isByEaster(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1)) || day.equals(easter.plusDays(39));
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
