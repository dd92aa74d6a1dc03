package fi.verkosto.coordination.statusreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quarter of a calendar year in Finland, of which there is one status report: written as 2019-Q1. */
public record Quarter(int year, int number) {

    public static final String PATTERN = "(19|2[01])[0-9]{2}-Q[1-4]";

    private static final int MONTHS = 3;

    /** Reads what {@link #toString} writes. */
    public static Quarter parse(String text) {
        return new Quarter(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(6)));
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return YearMonth.of(year, number * MONTHS).atEndOfMonth();
    }

    private Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** The periods of indicators that end within it, as they are written. */
    List<String> periods() {
        Stream<String> months = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month ->
                        YearMonth.of(year, (number - 1) * MONTHS + month).toString());
        Stream<String> half = number % 2 == 0 ? Stream.of("%04d-H%d".formatted(year, number / 2)) : Stream.empty();
        return Stream.of(months, Stream.of(toString()), half)
                .flatMap(periods -> periods)
                .toList();
    }

    /** Those of the quarters before it, back to the one with this day. */
    List<String> earlierPeriods(LocalDate since) {
        List<String> earlier = new ArrayList<>();
        for (Quarter quarter = before(); !quarter.last().isBefore(since); quarter = quarter.before()) {
            earlier.addAll(quarter.periods());
        }
        return earlier;
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
