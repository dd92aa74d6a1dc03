package fi.verkosto.api.query;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import java.util.List;

/** Refuses a query parameter: by its name, and with what it may be. */
public final class QueryRefusal {

    private QueryRefusal() {}

    /** The value is none of those that there are. */
    public static Refusal oneOf(String parameter, List<String> allowed) {
        String listed = String.join(", ", allowed);
        return of(parameter, "Sallittu: " + listed, "Tillåtet: " + listed, "Allowed: " + listed)
                .with("allowed", allowed);
    }

    /** A cursor is opaque: all that can be said of one is that no answer ever gave it. */
    public static Refusal cursor() {
        return new Refusal(CommonError.INVALID_REQUEST)
                .with("parameter", "cursor")
                .detail(
                        "Osoitin (cursor) ei ole tästä luettelosta.",
                        "Pekaren (cursor) är inte från denna lista.",
                        "The cursor does not come from this list.");
    }

    static Refusal of(String parameter, String fi, String sv, String en) {
        return new Refusal(CommonError.INVALID_REQUEST)
                .with("parameter", parameter)
                .detail(
                        "Kyselyparametrin " + parameter + " arvo ei kelpaa. " + fi + ".",
                        "Värdet på frågeparametern " + parameter + " duger inte. " + sv + ".",
                        "The value of the query parameter " + parameter + " does not fit. " + en + ".");
    }

    static Refusal missing(String parameter) {
        return new Refusal(CommonError.INVALID_REQUEST)
                .with("parameter", parameter)
                .detail(
                        "Kyselyparametri " + parameter + " puuttuu.",
                        "Frågeparametern " + parameter + " saknas.",
                        "The query parameter " + parameter + " is missing.");
    }
}
