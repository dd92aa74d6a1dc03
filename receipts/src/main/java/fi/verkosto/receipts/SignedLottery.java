package fi.verkosto.receipts;

import java.util.Optional;

/**
 * A lottery as it is published: each a compact JWS.
 *
 * @param draw null before
 */
public record SignedLottery(String commitment, String draw) {

    /** From JSON, which may hold more; none if it holds no lottery. */
    public static Optional<SignedLottery> read(String json) {
        return CanonicalJson.read(json, SignedLottery.class).filter(lottery -> lottery.commitment != null);
    }
}
