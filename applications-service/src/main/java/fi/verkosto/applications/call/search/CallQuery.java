package fi.verkosto.applications.call.search;

import fi.verkosto.applications.call.terms.Phase;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What calls somebody looks for; what is null does not matter.
 *
 * @param text words that all occur in the case number, the names or the descriptions, in any of the languages
 * @param agency the business ID of the agency that it belongs to
 * @param region code of a region that the call is for, be it as one of all
 */
public record CallQuery(
        String text,
        String agency,
        Phase phase,
        Range<Instant> opens,
        Range<Instant> closes,
        Range<BigDecimal> sum,
        String region,
        CallSort sort,
        boolean descending) {

    /** From and to, both included; either may be null. */
    public record Range<T>(T from, T to) {}
}
