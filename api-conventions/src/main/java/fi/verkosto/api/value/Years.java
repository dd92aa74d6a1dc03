package fi.verkosto.api.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The years that moments and days may be of, wherever they come in: no zone, no clock and no database fails on these. */
public final class Years {

    public static final int FIRST = 1900;
    public static final int LAST = 2199;

    private static final Instant BEGIN =
            LocalDate.of(FIRST, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END =
            LocalDate.of(LAST + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = DATE + "[Tt].{1,40}";

    private Years() {}

    /**
     * Reads a moment.
     *
     * @param text as RFC 3339 has it
     * @throws DateTimeException if it is none, or of another year
     */
    public static Instant moment(String text) {
        Instant moment = Instant.parse(required(text, TIME));
        if (moment.isBefore(BEGIN) || !moment.isBefore(END)) {
            throw outside(text);
        }
        return moment;
    }

    /**
     * Reads a day.
     *
     * @param text as in 2018-01-31
     * @throws DateTimeException if it is none, or of another year
     */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(required(text, DATE));
        if (day.getYear() < FIRST || day.getYear() > LAST) {
            throw outside(text);
        }
        return day;
    }

    private static String required(String text, String form) {
        if (!text.matches(form)) {
            throw new DateTimeException("Not of the form " + form);
        }
        return text;
    }

    private static DateTimeException outside(String text) {
        return new DateTimeException(text + " is not of the years " + FIRST + " to " + LAST);
    }
}
