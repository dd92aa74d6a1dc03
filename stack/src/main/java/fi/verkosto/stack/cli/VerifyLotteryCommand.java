package fi.verkosto.stack.cli;

import fi.verkosto.receipts.LotteryCheck;
import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.receipts.LotteryFinding;
import fi.verkosto.receipts.SignedLottery;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify-lottery",
        description = {
            "Checks how lots were drawn between equals, and draws them again.",
            "Exit code 0 if they were drawn as they were committed to, 1 otherwise. With --keys nothing but the files is",
            "needed. That the value is the one that its source published, is for whoever checks to look up."
        })
final class VerifyLotteryCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "The lottery: JSON with commitment and draw, each as the agency signed it.")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE", description = PublishedKeys.DESCRIPTION)
    private Path keys;

    @Override
    public Integer call() {
        SignedLottery lottery = SignedLottery.read(PublishedKeys.read(file))
                .orElseThrow(() -> new CommandRefused("There is no lottery in " + file));
        if (lottery.draw() == null) {
            throw new CommandRefused("The lots of " + file + " are not drawn yet");
        }
        LotteryCheck check = LotteryCheck.of(lottery.commitment(), lottery.draw(), PublishedKeys.of(keys));
        check.commitment().ifPresent(VerifyLotteryCommand::tell);
        check.draw().ifPresent(VerifyLotteryCommand::tell);
        if (check.findings().isEmpty()) {
            System.out.println("VALID: drawn as committed to, before the value could be known.");
            return 0;
        }
        System.out.println("NOT VALID:");
        check.findings().forEach(finding -> System.out.println("  " + text(finding)));
        return 1;
    }

    private static void tell(LotteryCommitment commitment) {
        System.out.println("Committed %s to: %s".formatted(commitment.committedAt(), commitment.source()));
        System.out.println("which is known from %s, among: %s"
                .formatted(commitment.knownFrom(), String.join(", ", commitment.labels())));
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
}
