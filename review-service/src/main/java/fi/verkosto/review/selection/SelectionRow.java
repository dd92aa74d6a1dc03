package fi.verkosto.review.selection;

import fi.verkosto.api.value.Money;
import java.time.Instant;
import java.util.UUID;

/** What a list shows of a selection: how much it awards, and to nobody by name. */
public record SelectionRow(
        UUID id, String madeBy, Instant madeAt, SelectionBasis basis, int awards, Money awardedTotal) {

    public SelectionRow {
        basis = basis == null ? SelectionBasis.RANKING : basis;
    }
}
