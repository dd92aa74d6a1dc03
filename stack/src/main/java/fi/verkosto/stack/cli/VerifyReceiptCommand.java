package fi.verkosto.stack.cli;

import fi.verkosto.receipts.Finding;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify-receipt",
        description = {
            "Checks a receipt of a submission, or the chain of a call: one receipt per line, from its first on.",
            "Exit code 0 if it is what was issued, 1 if not. With --keys nothing but the files is needed."
        })
final class VerifyReceiptCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The receipt or receipts.")
    private Path file = Path.of("");

    @Option(names = "--keys", paramLabel = "FILE", description = PublishedKeys.DESCRIPTION)
    private Path keys;

    @Option(names = "--record", paramLabel = "FILE", description = "What the receipt shall be for (…/record).")
    private Path record;

    @Override
    public Integer call() {
        List<String> receipts =
                PublishedKeys.read(file).lines().filter(line -> !line.isBlank()).toList();
        if (receipts.isEmpty()) {
            throw new CommandRefused("There is no receipt in " + file);
        }
        ReceiptCheck check = ReceiptCheck.of(receipts, PublishedKeys.of(keys));
        if (record != null) {
            check.withRecord(PublishedKeys.read(record));
        }
        List<Finding> findings = check.findings();
        if (findings.isEmpty()) {
            System.out.println("VALID: " + (receipts.size() == 1 ? about(check) : aboutChain(receipts.size())));
            return 0;
        }
        System.out.println("NOT VALID:");
        findings.forEach(finding -> System.out.println("  " + text(finding)));
        return 1;
    }

    private static String about(ReceiptCheck check) {
        Receipt receipt = check.genuine().values().iterator().next().receipt();
        return "application %s (%s), version %d, reached the agency at %s; receipt %d of call %s"
                .formatted(
                        receipt.applicationId(),
                        receipt.caseNumber(),
                        receipt.submission(),
                        receipt.arrivedAt(),
                        receipt.number(),
                        receipt.callId());
    }

    private static String aboutChain(int length) {
        return "%d receipts, none changed, missing between them, inserted or moved. Whether more followed, only the register tells."
                .formatted(length);
    }

    private static String text(Finding finding) {
        String words = switch (finding.reason()) {
            case NO_RECEIPT -> "this is no receipt";
            case UNKNOWN_KEY -> "it is not signed with a published key";
            case SIGNATURE -> "the signature does not match: a byte of the receipt was changed";
            case OTHER_CALL -> "it is of another call than the first receipt";
            case REMOVED -> "receipt number " + finding.detail() + " is missing: it was removed";
            case INSERTED -> "the chain has no place for it: it was inserted";
            case REORDERED -> "it stands behind a later one: the order was changed";
            case BROKEN_LINK -> "it refers to another receipt before it than the one that is there";
            case RECORD -> "no receipt is for this record: its hash differs";
            case NOT_IN_REGISTER -> "the register does not hold it";
            case CHANGED_BYTE -> "compared with the register, its " + finding.detail() + " was changed";
            case REMOVED_AT_END -> "receipts are missing at the end: the register has " + finding.detail();
        };
        return finding.line() == 0 ? words : "line " + finding.line() + ": " + words;
    }
}
