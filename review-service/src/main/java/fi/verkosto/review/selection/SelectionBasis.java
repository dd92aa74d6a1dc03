package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.receipts.LotteryDraw;
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
 * @param earlierLotteries that it came after, the first in front: what they decided stands. Empty for most
 */
public record SelectionBasis(UUID scenario, TieOrder tieOrder, UUID lottery, List<UUID> earlierLotteries) {

    public SelectionBasis {
        earlierLotteries = earlierLotteries == null ? List.of() : List.copyOf(earlierLotteries);
    }

    /** Each brings somebody who was in none before it, and lots are drawn among a hundred at the most. */
    public static final int MOST_EARLIER = 99;

    /** The ranking itself. */
    public static final SelectionBasis RANKING = new SelectionBasis(null, null, null, List.of());

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

    /** @param draws of the lottery and those before it, the first in front */
    SelectionBasis drawn(List<LotteryDraw> draws) {
        List<UUID> earlier = draws.subList(0, draws.size() - 1).stream()
                .map(LotteryDraw::lotteryId)
                .toList();
        return new SelectionBasis(scenario, TieOrder.drawn(draws), lottery, earlier);
    }

    /** Lots may have been drawn among more than were tied in the end. */
    SelectionBasis among(Set<UUID> tied) {
        if (lottery == null) {
            return this;
        }
        List<UUID> order =
                tieOrder.applications().stream().filter(tied::contains).toList();
        return new SelectionBasis(scenario, new TieOrder(order, tieOrder.reasons()), lottery, earlierLotteries);
    }
}
