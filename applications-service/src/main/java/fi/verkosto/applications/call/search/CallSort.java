package fi.verkosto.applications.call.search;

import java.util.Locale;

/** The orders of a list of calls. What has no such value yet comes last. */
public enum CallSort {
    CREATED("id"),
    OPENS("coalesce(cast(terms ->> 'opensAt' as timestamptz), 'infinity')"),
    CLOSES("coalesce(cast(terms ->> 'closesAt' as timestamptz), 'infinity')"),
    SUM("coalesce(cast(terms -> 'totalSum' ->> 'amount' as numeric), 0)");

    /** All of them as in an address, with a minus before them from the last to the first; as a pattern. */
    public static final String NAMES = "created|-created|opens|-opens|closes|-closes|sum|-sum";

    private final String expression;

    CallSort(String expression) {
        this.expression = expression;
    }

    /** The order behind one of the {@link #NAMES}. */
    public static CallSort of(String name) {
        return valueOf(name.replaceFirst("^-", "").toUpperCase(Locale.ROOT));
    }

    String expression() {
        return expression;
    }
}
