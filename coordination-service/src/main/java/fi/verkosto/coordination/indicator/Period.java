package fi.verkosto.coordination.indicator;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A whole calendar period. Written so that those of one rhythm sort as texts: 2019-03, 2019-Q1, 2019-H1.
 *
 * @param number within the year, from 1
 */
public record Period(Rhythm rhythm, int year, int number) {

    public Period {
        if (number < 1 || number > rhythm.perYear()) {
            throw new IllegalArgumentException("A year has no such period: " + rhythm + " " + number);
        }
    }

    /** Reads what {@link #toString} writes. */
    public static Period parse(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        String within = text.substring(5);
        return switch (within.charAt(0)) {
            case 'Q' -> new Period(Rhythm.QUARTERLY, year, Integer.parseInt(within.substring(1)));
            case 'H' -> new Period(Rhythm.HALF_YEARLY, year, Integer.parseInt(within.substring(1)));
            default -> new Period(Rhythm.MONTHLY, year, Integer.parseInt(within));
        };
    }

    /** The one that has this day. */
    static Period of(Rhythm rhythm, LocalDate day) {
        return new Period(rhythm, day.getYear(), (day.getMonthValue() - 1) / rhythm.months() + 1);
    }

    Period next() {
        return of(rhythm, last().plusDays(1));
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * rhythm.months() + 1, 1);
    }

    public LocalDate last() {
        return YearMonth.of(year, number * rhythm.months()).atEndOfMonth();
    }

    @Override
    public String toString() {
        return switch (rhythm) {
            case MONTHLY -> "%04d-%02d".formatted(year, number);
            case QUARTERLY -> "%04d-Q%d".formatted(year, number);
            case HALF_YEARLY -> "%04d-H%d".formatted(year, number);
        };
    }
}
