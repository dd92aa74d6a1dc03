package fi.verkosto.review.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a selection follows.
 *
 * @param scenario null where it follows the ranking
 * @param tieOrder null where nobody was tied, and for a ranking
 */
public record SelectionBasis(UUID scenario, TieOrder tieOrder) {

    /** The ranking itself. */
    public static final SelectionBasis RANKING = new SelectionBasis(null, null);

    Optional<UUID> fromScenario() {
        return Optional.ofNullable(scenario);
    }

    List<UUID> order() {
        return Optional.ofNullable(tieOrder).map(TieOrder::applications).orElse(List.of());
    }
}
