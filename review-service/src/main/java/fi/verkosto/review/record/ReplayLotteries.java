package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.EarlierLots;
import fi.verkosto.receipts.LotteryChain;
import fi.verkosto.receipts.LotteryCheck;
import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.receipts.LotteryFinding;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.record.Again.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Draws the lots of a record again, from what was signed then. */
final class ReplayLotteries {

    private final ReceiptKeys keys;
    private final Map<UUID, String> commitments = new HashMap<>();
    private final Map<UUID, LotteryDraw> draws = new HashMap<>();
    private final Map<UUID, String> signedDraws = new HashMap<>();
    private final Map<UUID, LotteryCommitment> bound = new HashMap<>();
    private final Set<UUID> givenUp = new HashSet<>();

    /** @param keys null where signatures are not checked */
    ReplayLotteries(ReceiptKeys keys) {
        this.keys = keys;
    }

    Optional<Again> follow(Line line) {
        if (line.action().equals(ReviewAction.LOTTERY_COMMITTED.name())) {
            return Optional.of(commit(line));
        }
        if (line.action().equals(ReviewAction.LOTTERY_CANCELLED.name())) {
            return Optional.of(giveUp(line));
        }
        return line.action().equals(ReviewAction.LOTTERY_DRAWN.name()) ? Optional.of(draw(line)) : Optional.empty();
    }

    /** There is no second draw: neither of one lottery, nor of another among some of the same, but where it leaves what was drawn. */
    private Again commit(Line line) {
        UUID lottery = lottery(line);
        String signed = line.details().getOrDefault(AuditDetails.SIGNED, "");
        Optional<LotteryCommitment> read = LotteryCheck.commitment(signed, keys);
        Optional<String> difference = commitments.containsKey(lottery)
                ? Optional.of("it was committed to twice")
                : read.filter(commitment -> commitment.lotteryId().equals(lottery))
                        .map(commitment -> otherThanBefore(commitment).or(() -> shared(commitment)))
                        .orElse(Optional.of("what was signed is no commitment to it"));
        commitments.putIfAbsent(lottery, signed);
        read.ifPresent(commitment -> bound.putIfAbsent(lottery, commitment));
        return Again.of(line, Part.LOTTERY, lottery, difference);
    }

    private Optional<String> otherThanBefore(LotteryCommitment commitment) {
        boolean isAsDrawn = new LotteryChain(bound.values())
                .before(commitment).stream().allMatch(lots -> isAsDrawn(lots, commitment));
        return isAsDrawn ? Optional.empty() : Optional.of("the lots that it comes after are not those that were drawn");
    }

    private boolean isAsDrawn(EarlierLots earlier, LotteryCommitment commitment) {
        UUID lottery = earlier.lotteryId();
        return earlier.drawSha256().equals(signedDraws.get(lottery))
                && earlier.order().equals(draws.get(lottery).order())
                && policies(lottery).equals(Optional.ofNullable(commitment.policiesSha256()));
    }

    private Optional<String> shared(LotteryCommitment commitment) {
        LotteryChain chain = new LotteryChain(bound.values());
        return bound.values().stream()
                .filter(other -> !givenUp.contains(other.lotteryId()))
                .filter(other -> !chain.isOne(other, commitment))
                .filter(other -> !Collections.disjoint(other.labels(), commitment.labels()))
                .findFirst()
                .map(other -> "some of the same were in lottery " + other.lotteryId());
    }

    /** Once the value can be known, whoever does not like it could give up the lottery for that. */
    private Again giveUp(Line line) {
        UUID lottery = lottery(line);
        boolean isOpen = bound.containsKey(lottery) && !draws.containsKey(lottery) && givenUp.add(lottery);
        Optional<String> difference = isOpen
                ? Optional.of(bound.get(lottery))
                        .filter(commitment -> !line.at().isBefore(commitment.knownFrom()))
                        .map(_ -> "it was given up when the value could be known")
                : Optional.of("there were no lots that could be given up");
        return Again.of(line, Part.LOTTERY, lottery, difference);
    }

    private Again draw(Line line) {
        UUID lottery = lottery(line);
        if (givenUp.contains(lottery) || draws.containsKey(lottery)) {
            return Again.of(
                    line,
                    Part.LOTTERY,
                    lottery,
                    Optional.of("there is no second draw, nor one of lots that were given up"));
        }
        String commitment = commitments.getOrDefault(lottery, "");
        String signed = line.details().getOrDefault(AuditDetails.SIGNED, "");
        LotteryCheck check =
                keys == null ? LotteryCheck.withoutKeys(commitment, signed) : LotteryCheck.of(commitment, signed, keys);
        check.draw().filter(draw -> draw.lotteryId().equals(lottery)).ifPresent(draw -> {
            draws.put(lottery, draw);
            signedDraws.put(lottery, CanonicalJson.sha256(signed));
        });
        List<LotteryFinding> findings = check.findings();
        return Again.of(
                line,
                Part.LOTTERY,
                lottery,
                findings.isEmpty() ? Optional.empty() : Optional.of("what was signed does not hold: " + findings));
    }

    /** The hash of the policies that lots were committed to for; none where the ranking decides. */
    Optional<String> policies(UUID lottery) {
        return Optional.ofNullable(bound.get(lottery)).map(LotteryCommitment::policiesSha256);
    }

    private static UUID lottery(Line line) {
        return UUID.fromString(line.details().get(AuditDetails.ITEM));
    }

    /** How it and what it comes after were drawn, the first in front; nothing before all of them were. */
    List<LotteryDraw> drawnUpTo(UUID lottery) {
        List<UUID> all = new ArrayList<>(List.of(lottery));
        Optional.ofNullable(bound.get(lottery)).map(new LotteryChain(bound.values())::before).orElse(List.of()).stream()
                .map(EarlierLots::lotteryId)
                .forEach(all::add);
        return draws.keySet().containsAll(all)
                ? all.reversed().stream().map(draws::get).toList()
                : List.of();
    }
}
