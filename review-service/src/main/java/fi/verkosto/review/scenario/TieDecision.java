package fi.verkosto.review.scenario;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.TieBreaking;
import fi.verkosto.review.lottery.LotteryUnfit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * Asks whether it decides between those who are tied, in the way that the call announced.
     *
     * @throws Refusal if it does not
     */
    public void requireFor(KnownCall call, Set<UUID> tied) {
        if (byLots) {
            requireLotsFor(tied);
            return;
        }
        boolean isForLots = call.selectionTerms().tieBreaking() == TieBreaking.LOTTERY;
        if (!tied.isEmpty() && isForLots) {
            throw new Refusal(SelectionError.LOTTERY_ANNOUNCED).with("tied", sorted(tied));
        }
        if (!tied.isEmpty() && order.isEmpty()) {
            throw new Refusal(SelectionError.TIES_UNDECIDED).with("tied", sorted(tied));
        }
        if (order.size() != tied.size() || !tied.equals(new HashSet<>(order))) {
            throw new Refusal(SelectionError.TIE_ORDER_INVALID).with("tied", sorted(tied));
        }
    }

    /** Lots that were drawn for something else decide nothing here. That the call announced them was asked when they were committed to. */
    private void requireLotsFor(Set<UUID> tied) {
        if (tied.isEmpty()) {
            throw LotteryUnfit.NOBODY_TIED.refusal();
        }
        if (!order.containsAll(tied)) {
            throw LotteryUnfit.OTHERS_TIED.refusal().with("tied", sorted(tied));
        }
    }

    private static List<UUID> sorted(Set<UUID> tied) {
        return tied.stream().sorted().toList();
    }
}
