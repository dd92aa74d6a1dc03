package fi.verkosto.receipts;

import static fi.verkosto.receipts.LotteryLine.COMMITTED;
import static fi.verkosto.receipts.LotteryLine.DRAWN;
import static fi.verkosto.receipts.LotteryLine.GIVEN_UP;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Checks a lottery against the record of its call: that it is there as it is shown, that it was drawn once, and that nobody drew
 * among some of the same before. No file about one lottery can show that.
 */
public final class LotteryInRecord {

    /** The line is written after the commitment is signed, and the value may become known in between. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(1);

    private final List<LotteryLine> lines;
    private final ReceiptKeys keys;
    private final List<LotteryRecordFinding> findings = new ArrayList<>();
    private final List<GivenUp> givenUp = new ArrayList<>();

    private LotteryInRecord(List<LotteryLine> lines, ReceiptKeys keys) {
        this.lines = lines;
        this.keys = keys;
    }

    /**
     * Checks one lottery.
     *
     * @param record all lines, from the first on
     * @param commitment what the lottery is committed to
     */
    public static LotteryInRecord of(
            List<String> record, SignedLottery shown, LotteryCommitment commitment, ReceiptKeys keys) {
        List<String> ofLotteries = record.stream().filter(LotteryLine::isOne).toList();
        LotteryInRecord check = new LotteryInRecord(
                ofLotteries.stream()
                        .flatMap(text -> LotteryLine.read(text).stream())
                        .toList(),
                keys);
        check.require(RecordCheck.of(record).findings().isEmpty(), LotteryRecordFinding.BROKEN_RECORD);
        check.require(check.lines.size() == ofLotteries.size(), LotteryRecordFinding.SENSELESS_LINE);
        check.compare(shown, commitment.lotteryId().toString());
        check.compareTimes(commitment);
        check.lookAtOthers(commitment);
        return check;
    }

    private void compare(SignedLottery shown, String lottery) {
        require(
                signed(lottery, COMMITTED).equals(List.of(shown.commitment().strip())),
                LotteryRecordFinding.OTHER_COMMITMENT);
        List<String> draws = signed(lottery, DRAWN);
        require(draws.size() <= 1, LotteryRecordFinding.DRAWN_AGAIN);
        require(
                draws.isEmpty()
                        ? shown.draw() == null
                        : shown.draw() != null && draws.contains(shown.draw().strip()),
                LotteryRecordFinding.OTHER_DRAW);
        boolean isGivenUp = !all(lottery, GIVEN_UP).isEmpty();
        require(!isGivenUp || draws.isEmpty(), LotteryRecordFinding.DRAWN_THOUGH_GIVEN_UP);
        require(isGivenUp == (shown.cancellation() != null), LotteryRecordFinding.GIVEN_UP_UNTOLD);
    }

    /** Whoever signs can write any time into what they sign; and nobody signs when a lottery was given up. */
    private void compareTimes(LotteryCommitment commitment) {
        String lottery = commitment.lotteryId().toString();
        require(
                all(lottery, COMMITTED).stream()
                        .allMatch(line -> line.at().isBefore(commitment.knownFrom())
                                || Duration.between(commitment.committedAt(), line.at())
                                                .compareTo(WRITTEN_WITHIN)
                                        <= 0),
                LotteryRecordFinding.COMMITTED_TOO_LATE);
        require(
                all(lottery, GIVEN_UP).stream().allMatch(line -> line.at().isBefore(commitment.knownFrom())),
                LotteryRecordFinding.GIVEN_UP_TOO_LATE);
    }

    /**
     * An application is in one lottery, unless that was given up before anybody could know how it would end. Another may come after
     * it, which leaves what it decided.
     */
    private void lookAtOthers(LotteryCommitment commitment) {
        List<LotteryCommitment> all = lines.stream()
                .filter(line -> line.action().equals(COMMITTED))
                .flatMap(line -> genuine(line).stream())
                .toList();
        LotteryChain chain = new LotteryChain(all);
        chain.before(commitment).forEach(this::compareEarlier);
        require(chain.keepsPolicies(commitment), LotteryRecordFinding.OTHER_EARLIER_LOTS);
        all.stream()
                .filter(other -> !other.lotteryId().equals(commitment.lotteryId()))
                .filter(other -> !Collections.disjoint(other.labels(), commitment.labels()))
                .filter(other -> !chain.isOne(other, commitment))
                .forEach(this::look);
    }

    /** The hash of a draw cannot be known before, so that the order of the lines says nothing more. */
    private void compareEarlier(EarlierLots earlier) {
        List<String> draws = signed(earlier.lotteryId().toString(), DRAWN);
        require(
                draws.size() == 1
                        && earlier.drawSha256().equals(CanonicalJson.sha256(draws.getFirst()))
                        && LotteryCheck.draw(draws.getFirst(), keys)
                                .filter(draw -> draw.order().equals(earlier.order()))
                                .isPresent(),
                LotteryRecordFinding.OTHER_EARLIER_LOTS);
    }

    /** Of one that is not genuine nobody can say whom it is among. */
    private Optional<LotteryCommitment> genuine(LotteryLine line) {
        Optional<LotteryCommitment> commitment = LotteryCheck.commitment(line.signed(), keys)
                .filter(signed -> signed.lotteryId().toString().equals(line.item()));
        require(commitment.isPresent(), LotteryRecordFinding.COMMITMENT_NOT_GENUINE);
        return commitment;
    }

    private void look(LotteryCommitment other) {
        Optional<LotteryLine> end =
                all(other.lotteryId().toString(), GIVEN_UP).stream().findFirst();
        require(end.isPresent(), LotteryRecordFinding.ANOTHER_AMONG_THEM);
        end.ifPresent(line -> {
            require(line.at().isBefore(other.knownFrom()), LotteryRecordFinding.ANOTHER_GIVEN_UP_TOO_LATE);
            givenUp.add(new GivenUp(other, line.at()));
        });
    }

    private List<String> signed(String lottery, String action) {
        return all(lottery, action).stream().map(LotteryLine::signed).toList();
    }

    private List<LotteryLine> all(String lottery, String action) {
        return lines.stream().filter(line -> line.says(action, lottery)).toList();
    }

    private void require(boolean holds, LotteryRecordFinding otherwise) {
        if (!holds && !findings.contains(otherwise)) {
            findings.add(otherwise);
        }
    }

    /** Everything that is wrong; empty if nothing is. */
    public List<LotteryRecordFinding> findings() {
        return List.copyOf(findings);
    }

    /** Lotteries among some of the same that were committed to and given up. */
    public List<GivenUp> givenUp() {
        return List.copyOf(givenUp);
    }

    /** A lottery that ended without a draw. */
    public record GivenUp(LotteryCommitment commitment, Instant at) {}
}
