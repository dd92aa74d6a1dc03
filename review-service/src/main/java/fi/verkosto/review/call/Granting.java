package fi.verkosto.review.call;

import java.time.LocalDate;
import java.util.List;

/**
 * What a call says of the grants that it gives.
 *
 * @param wholeEuros whether they have no cents
 * @param projectStart the first day of the project period; null where it was not told
 * @param costCategories in the order of the call
 */
public record Granting(boolean wholeEuros, LocalDate projectStart, List<CostCategory> costCategories) {

    /** Of a call that was read before it was told. */
    static final Granting UNKNOWN = new Granting(false, null, List.of());
}
