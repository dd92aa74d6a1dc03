package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.scenario.TieDecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a selection follows.
 *
 * @param scenario null where it follows the ranking
 * @param tieOrder null where nobody was tied, and for a ranking
 * @param lottery that the order comes from; null where a person decided, or nobody was tied
 */
public record SelectionBasis(UUID scenario, TieOrder tieOrder, UUID lottery) {

    /** The ranking itself. */
    public static final SelectionBasis RANKING = new SelectionBasis(null, null, null);

    Optional<UUID> fromScenario() {
        return Optional.ofNullable(scenario);
    }

    Optional<UUID> byLottery() {
        return Optional.ofNullable(lottery);
    }

    TieDecision tieDecision() {
        return tieOrder == null ? TieDecision.NONE : new TieDecision(tieOrder.applications(), lottery != null);
    }

    /** Null where nobody is tied. */
    LocalizedText tieReasons() {
        return tieOrder == null ? null : tieOrder.reasons();
    }

    SelectionBasis drawn(TieOrder order) {
        return new SelectionBasis(scenario, order, lottery);
    }

    /** Lots may have been drawn among more than were tied in the end. */
    SelectionBasis among(Set<UUID> tied) {
        if (lottery == null) {
            return this;
        }
        List<UUID> order =
                tieOrder.applications().stream().filter(tied::contains).toList();
        return new SelectionBasis(scenario, new TieOrder(order, tieOrder.reasons()), lottery);
    }
}
