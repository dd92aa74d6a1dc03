package fi.verkosto.review.record;

import fi.verkosto.receipts.LotteryCheck;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.receipts.LotteryFinding;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.ReviewAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Draws the lots of a record again, from what was signed then. */
final class ReplayLotteries {

    private final ReceiptKeys keys;
    private final Map<UUID, String> commitments = new HashMap<>();
    private final Map<UUID, LotteryDraw> draws = new HashMap<>();

    /** @param keys null where signatures are not checked */
    ReplayLotteries(ReceiptKeys keys) {
        this.keys = keys;
    }

    Optional<Again> follow(Line line) {
        if (line.action().equals(ReviewAction.LOTTERY_COMMITTED.name())) {
            commitments.put(lottery(line), line.details().get(AuditDetails.SIGNED));
            return Optional.empty();
        }
        return line.action().equals(ReviewAction.LOTTERY_DRAWN.name()) ? Optional.of(draw(line)) : Optional.empty();
    }

    private Again draw(Line line) {
        UUID lottery = lottery(line);
        String commitment = commitments.getOrDefault(lottery, "");
        String signed = line.details().getOrDefault(AuditDetails.SIGNED, "");
        LotteryCheck check =
                keys == null ? LotteryCheck.withoutKeys(commitment, signed) : LotteryCheck.of(commitment, signed, keys);
        check.draw().filter(draw -> draw.lotteryId().equals(lottery)).ifPresent(draw -> draws.put(lottery, draw));
        List<LotteryFinding> findings = check.findings();
        return Again.of(
                line,
                Again.Part.LOTTERY,
                lottery,
                findings.isEmpty() ? Optional.empty() : Optional.of("what was signed does not hold: " + findings));
    }

    private static UUID lottery(Line line) {
        return UUID.fromString(line.details().get(AuditDetails.ITEM));
    }

    /** None before it was drawn. */
    Optional<LotteryDraw> drawn(UUID lottery) {
        return Optional.ofNullable(draws.get(lottery));
    }
}
