package fi.verkosto.receipts;

import fi.verkosto.receipts.SignedPayload.Genuine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a lottery by what was signed before and after, without asking anybody, and draws it again. */
public final class LotteryCheck {

    private final List<LotteryFinding> findings = new ArrayList<>();
    private final ReceiptKeys keys;
    private LotteryCommitment commitment;
    private LotteryDraw draw;

    private LotteryCheck(ReceiptKeys keys) {
        this.keys = keys;
    }

    /**
     * Checks one lottery.
     *
     * @param signedCommitment a compact JWS
     * @param signedDraw a compact JWS
     */
    public static LotteryCheck of(String signedCommitment, String signedDraw, ReceiptKeys keys) {
        LotteryCheck check = new LotteryCheck(keys);
        check.read(signedCommitment.strip(), signedDraw.strip());
        return check;
    }

    /**
     * The same where no keys are at hand. Whoever signed, the draw holds the hash of the commitment, and its order follows from
     * both.
     */
    public static LotteryCheck withoutKeys(String signedCommitment, String signedDraw) {
        return of(signedCommitment, signedDraw, null);
    }

    /**
     * What was committed to, before there is a draw; none if it is not genuine.
     *
     * @param signed a compact JWS
     * @param keys null where none are at hand
     */
    public static Optional<LotteryCommitment> commitment(String signed, ReceiptKeys keys) {
        return new LotteryCheck(keys)
                .payload(signed.strip(), SignedType.LOTTERY_COMMITMENT, LotteryCommitment.class)
                .filter(LotteryCommitment::isComplete);
    }

    /**
     * How it ended, whatever it was committed to; none if it is not genuine.
     *
     * @param signed a compact JWS
     * @param keys null where none are at hand
     */
    static Optional<LotteryDraw> draw(String signed, ReceiptKeys keys) {
        return new LotteryCheck(keys)
                .payload(signed.strip(), SignedType.LOTTERY_DRAW, LotteryDraw.class)
                .filter(LotteryDraw::isComplete);
    }

    private void read(String signedCommitment, String signedDraw) {
        commitment = commitment(signedCommitment, keys).orElse(null);
        draw = draw(signedDraw, keys).orElse(null);
        require(commitment != null, LotteryFinding.NO_COMMITMENT);
        require(draw != null, LotteryFinding.NO_DRAW);
        if (findings.isEmpty()) {
            compare(CanonicalJson.sha256(signedCommitment));
        }
    }

    private <T> Optional<T> payload(String compact, SignedType type, Class<T> as) {
        SignedPayload read =
                keys == null ? SignedPayload.unverified(compact, type) : SignedPayload.read(compact, type, keys);
        return read instanceof Genuine(String payload) ? CanonicalJson.read(payload, as) : Optional.empty();
    }

    private void compare(String sha256) {
        require(
                draw.lotteryId().equals(commitment.lotteryId())
                        && draw.commitmentSha256().equals(sha256),
                LotteryFinding.OTHER_COMMITMENT);
        require(commitment.isBeforeTheValue(), LotteryFinding.COMMITTED_TOO_LATE);
        require(!draw.drawnAt().isBefore(commitment.knownFrom()), LotteryFinding.DRAWN_TOO_EARLY);
        require(commitment.isInOrder(), LotteryFinding.LABELS_OUT_OF_ORDER);
        if (findings.isEmpty()) {
            require(commitment.order(sha256, draw.value()).equals(draw.order()), LotteryFinding.OTHER_ORDER);
        }
    }

    private void require(boolean holds, LotteryFinding otherwise) {
        if (!holds) {
            findings.add(otherwise);
        }
    }

    /** Everything that is wrong; empty if nothing is. */
    public List<LotteryFinding> findings() {
        return List.copyOf(findings);
    }

    /** What was committed to; none if it is not genuine. */
    public Optional<LotteryCommitment> commitment() {
        return Optional.ofNullable(commitment);
    }

    /** How it ended; none if that is not genuine. */
    public Optional<LotteryDraw> draw() {
        return Optional.ofNullable(draw);
    }
}
