package fi.verkosto.stack.cli;

import fi.verkosto.receipts.EarlierLots;
import fi.verkosto.receipts.LotteryCheck;
import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.receipts.LotteryFinding;
import fi.verkosto.receipts.LotteryInRecord;
import fi.verkosto.receipts.LotteryRecordFinding;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.SignedLottery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify-lottery",
        description = {
            "Checks how lots were drawn between equals, and draws them again.",
            "Exit code 0 if they were drawn as committed to or given up in time, 1 otherwise. With --keys nothing but the files is",
            "needed. That the value is the one that its source published, is for whoever checks to look up. With --record",
            "also whether there was one draw and no other lottery among the same, which no file about one lottery can show."
        })
final class VerifyLotteryCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "The lottery: JSON with commitment and draw, each as the agency signed it.")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE", description = PublishedKeys.DESCRIPTION)
    private Path keys;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description =
                    "The record of the call (/v1/records/CALL), which has every lottery, those given up included.")
    private Path record;

    @Override
    public Integer call() {
        SignedLottery lottery = SignedLottery.read(PublishedKeys.read(file))
                .orElseThrow(() -> new CommandRefused("There is no lottery in " + file));
        if (lottery.draw() == null && lottery.cancellation() == null) {
            throw new CommandRefused("The lots of " + file + " are not drawn yet");
        }
        ReceiptKeys published = PublishedKeys.of(keys);
        List<String> findings = new ArrayList<>();
        Optional<LotteryCommitment> commitment = LotteryCheck.commitment(lottery.commitment(), published);
        commitment.ifPresent(VerifyLotteryCommand::tell);
        findings.addAll(lottery.draw() == null ? ofGivenUp(lottery, commitment) : ofDrawn(lottery, published));
        if (record != null) {
            commitment.ifPresent(bound -> findings.addAll(inRecord(lottery, bound, published)));
        }
        return conclude(lottery, findings);
    }

    private static List<String> ofDrawn(SignedLottery lottery, ReceiptKeys published) {
        LotteryCheck check = LotteryCheck.of(lottery.commitment(), lottery.draw(), published);
        check.draw().ifPresent(VerifyLotteryCommand::tell);
        Stream<String> alsoGivenUp =
                lottery.cancellation() == null ? Stream.empty() : Stream.of("it was given up, and drawn all the same");
        return Stream.concat(check.findings().stream().map(VerifyLotteryCommand::text), alsoGivenUp)
                .toList();
    }

    /** Nothing is drawn of it, and nobody could know then what would have been. */
    private static List<String> ofGivenUp(SignedLottery lottery, Optional<LotteryCommitment> commitment) {
        SignedLottery.Cancellation cancellation = lottery.cancellation();
        if (!cancellation.tellsWhenAndWhy()) {
            return List.of("it is shown as given up, and not when and why");
        }
        System.out.println("Given up %s: %s".formatted(cancellation.at(), cancellation.reason()));
        if (commitment.isEmpty()) {
            return List.of(text(LotteryFinding.NO_COMMITMENT));
        }
        return cancellation.at().isBefore(commitment.get().knownFrom())
                ? List.of()
                : List.of("it was given up when the value could be known");
    }

    private List<String> inRecord(SignedLottery lottery, LotteryCommitment commitment, ReceiptKeys published) {
        List<String> lines = PublishedKeys.read(record)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        LotteryInRecord check = LotteryInRecord.of(lines, lottery, commitment, published);
        check.givenUp()
                .forEach(other ->
                        System.out.println("Another among some of the same, %s, was committed to %s and given up %s."
                                .formatted(
                                        other.commitment().lotteryId(),
                                        other.commitment().committedAt(),
                                        other.at())));
        return check.findings().stream().map(VerifyLotteryCommand::text).toList();
    }

    private int conclude(SignedLottery lottery, List<String> findings) {
        if (findings.isEmpty()) {
            String beside = record == null ? "." : ", and by the record there is no second draw.";
            System.out.println(
                    lottery.draw() == null
                            ? "GIVEN UP before the value could be known: there is no draw, and nothing rests on it"
                                    + beside
                            : "VALID: drawn as committed to, before the value could be known" + beside);
            return 0;
        }
        System.out.println("NOT VALID:");
        findings.forEach(finding -> System.out.println("  " + finding));
        return 1;
    }

    private static void tell(LotteryCommitment commitment) {
        System.out.println("Committed %s to: %s".formatted(commitment.committedAt(), commitment.source()));
        System.out.println("which is known from %s, among: %s"
                .formatted(commitment.knownFrom(), String.join(", ", commitment.labels())));
        System.out.println(
                commitment.policiesSha256() == null
                        ? "for a selection that follows the ranking."
                        : "for a selection by the policies with the SHA-256 " + commitment.policiesSha256() + ".");
        Optional.ofNullable(commitment.after()).ifPresent(VerifyLotteryCommand::tell);
    }

    private static void tell(EarlierLots earlier) {
        System.out.println("It comes after the lottery %s, whose draw has the SHA-256 %s and whose order stands: %s"
                .formatted(earlier.lotteryId(), earlier.drawSha256(), String.join(", ", earlier.order())));
    }

    private static void tell(LotteryDraw draw) {
        System.out.println("Drawn %s by the value: %s".formatted(draw.drawnAt(), draw.value()));
        System.out.println("in this order: " + String.join(", ", draw.order()));
    }

    private static String text(LotteryFinding finding) {
        return switch (finding) {
            case NO_COMMITMENT -> "the commitment is not signed with a published key, or was changed";
            case NO_DRAW -> "the draw is not signed with a published key, or was changed";
            case OTHER_COMMITMENT -> "the draw is of another commitment: this one was exchanged since";
            case COMMITTED_TOO_LATE -> "the value may have been known already when it was committed to";
            case DRAWN_TOO_EARLY -> "lots were drawn before the value was there";
            case LABELS_OUT_OF_ORDER -> "the names are not in the order of their letters, or one is there twice";
            case OTHER_ORDER -> "the value leads to another order";
        };
    }

    private static String text(LotteryRecordFinding finding) {
        return switch (finding) {
            case BROKEN_RECORD -> "the record is not whole: verify-record says where";
            case SENSELESS_LINE ->
                "a line of the record about a lottery does not say which lottery, when, or what was signed";
            case COMMITMENT_NOT_GENUINE ->
                "by the record there is a commitment that is not signed with a published key, was changed, or is to another"
                        + " lottery than its line says";
            case COMMITTED_TOO_LATE ->
                "by the record it was committed to when the value could be known, whatever time was signed";
            case OTHER_COMMITMENT -> "the record has not this commitment alone";
            case OTHER_DRAW -> "the record has another draw, or none";
            case DRAWN_AGAIN -> "by the record lots were drawn more than once";
            case DRAWN_THOUGH_GIVEN_UP -> "by the record it was given up, and drawn all the same";
            case GIVEN_UP_UNTOLD -> "the record and the lottery do not say the same of whether it was given up";
            case ANOTHER_AMONG_THEM -> "by the record some of the same are in another lottery, which was not given up";
            case OTHER_EARLIER_LOTS ->
                "by the record the lots that it comes after were not drawn as it says, or were for other policies";
            case GIVEN_UP_TOO_LATE -> "by the record it was given up when the value could be known";
            case ANOTHER_GIVEN_UP_TOO_LATE ->
                "by the record another lottery among some of the same was given up when its value could be known";
        };
    }
}
