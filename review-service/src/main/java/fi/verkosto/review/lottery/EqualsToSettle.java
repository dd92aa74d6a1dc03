package fi.verkosto.review.lottery;

import fi.verkosto.review.call.KnownCall;
import java.util.Optional;

/** What decides who is equal: that is known before lots are drawn, and stays, or the outcome of the lots could choose it. */
public interface EqualsToSettle {

    /**
     * Asks whether lots are drawn among all who are equal.
     *
     * @return the hash of the policies that the selection keeps to; none where it follows the ranking
     * @throws fi.verkosto.api.refusal.Refusal if others are equal, too, or there is no such scenario to be selected from
     */
    Optional<String> bind(KnownCall call, PlannedLottery planned);
}
