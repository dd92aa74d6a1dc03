package fi.verkosto.review.lottery;

import fi.verkosto.review.call.KnownCall;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What decides who is equal: that is known before lots are drawn, and stays, or the outcome of the lots could choose it. */
public interface EqualsToSettle {

    /**
     * Asks whether lots are drawn among all who are equal.
     *
     * @param decided the order of the lots before, which stands; empty where there were none
     * @return the hash of the policies that the selection keeps to; none where it follows the ranking
     * @throws fi.verkosto.api.refusal.Refusal if others are equal, too, the lots before decide already, or there is no such scenario
     *     to be selected from
     */
    Optional<String> bind(KnownCall call, PlannedLottery planned, List<UUID> decided);
}
