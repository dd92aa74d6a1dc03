package fi.verkosto.review.scenario;

import java.util.List;
import java.util.UUID;

/**
 * How it was decided between equals.
 *
 * @param order of those who were tied: whoever comes first is selected before those who follow; of lots also of others, who
 *     are passed over. Empty where nobody decided
 * @param byLots whether they were drawn, and no person decided
 */
public record TieDecision(List<UUID> order, boolean byLots) {

    /** Nobody decided. */
    public static final TieDecision NONE = new TieDecision(List.of(), false);
}
