package fi.verkosto.receipts;

import java.time.Instant;
import java.util.Optional;

/**
 * A lottery as it is published: each a compact JWS.
 *
 * @param draw null before
 * @param cancellation only where it was given up, which nobody signs: the record of the call says that
 */
public record SignedLottery(String commitment, String draw, Cancellation cancellation) {

    /** Why a lottery was given up, and when. */
    public record Cancellation(String reason, Instant at) {

        /** Whether it says both: anything can stand in a file. */
        public boolean tellsWhenAndWhy() {
            return reason != null && at != null;
        }
    }

    /** From JSON, which may hold more; none if it holds no lottery. */
    public static Optional<SignedLottery> read(String json) {
        return CanonicalJson.read(json, SignedLottery.class).filter(lottery -> lottery.commitment != null);
    }
}
