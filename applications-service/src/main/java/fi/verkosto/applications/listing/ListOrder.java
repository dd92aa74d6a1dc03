package fi.verkosto.applications.listing;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a list may be sorted by. Each has an index of its own, so that no page is dearer than another. */
public enum ListOrder {
    TITLE("listed_title", String.class, ListOrder::text),
    CASE_NUMBER("listed_number", Long.class, Long::valueOf),
    SUBMITTED_AT("listed_submission", OffsetDateTime.class, ListOrder::time),
    REQUESTED_GRANT("listed_grant", BigDecimal.class, ListOrder::amount),
    COMPLETENESS("listed_completeness", Integer.class, Integer::valueOf),
    UPDATED_AT("listed_update", OffsetDateTime.class, ListOrder::time);

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(?:\\.\\d{1,2})?");

    private final String column;
    private final Class<?> type;
    private final Function<String, Object> parse;

    ListOrder(String column, Class<?> type, Function<String, Object> parse) {
        this.column = column;
        this.type = type;
        this.parse = parse;
    }

    String column() {
        return column;
    }

    Class<?> type() {
        return type;
    }

    /**
     * A value of the column as the text of {@link Object#toString}, read again.
     *
     * @throws RuntimeException of the value's type if the text is none
     */
    public Object parse(String value) {
        return parse.apply(value);
    }

    private static Object text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No text of the database");
        }
        return value;
    }

    /** No longer than a column can hold: written out, {@code 1e999999999} would fill the memory. */
    private static Object amount(String value) {
        if (!AMOUNT.matcher(value).matches()) {
            throw new IllegalArgumentException("No amount of this list");
        }
        return new BigDecimal(value);
    }

    /** The year 1 is that of what was never submitted. */
    private static Object time(String value) {
        OffsetDateTime time = OffsetDateTime.parse(value);
        if (time.getYear() < 1 || time.getYear() > 2199) {
            throw new IllegalArgumentException("No time of this list");
        }
        return time;
    }
}
