package fi.verkosto.applications.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders of a list of calls. What has no such value yet comes last. */
public enum CallSort {
    CREATED("id"),
    OPENS("coalesce(cast(terms ->> 'opensAt' as timestamptz), 'infinity')"),
    CLOSES("coalesce(cast(terms ->> 'closesAt' as timestamptz), 'infinity')"),
    SUM("coalesce(cast(terms -> 'totalSum' ->> 'amount' as numeric), 0)");

    private final String expression;

    CallSort(String expression) {
        this.expression = expression;
    }

    /** Reads {@code opens}, {@code closes}, {@code sum} or {@code created}. */
    public static Optional<CallSort> of(String name) {
        return Arrays.stream(values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String expression() {
        return expression;
    }
}
