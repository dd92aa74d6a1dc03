package fi.verkosto.stack.cli;

import fi.verkosto.receipts.RecordCheck;
import fi.verkosto.receipts.RecordFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify-record",
        description = {
            "Checks the record of a call's review (/v1/records/CALL), from its first line on.",
            "Exit code 0 if no line was changed, removed, put in or moved, 1 otherwise. With --keys, or without --seal,",
            "nothing but the files is needed."
        })
final class VerifyRecordCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The record.")
    private Path file = Path.of("");

    @Option(
            names = "--seal",
            paramLabel = "FILE",
            description =
                    "An end that was signed, then or now: the seal of …/seal. Only it shows a record that was written anew.")
    private Path seal;

    @Option(names = "--keys", paramLabel = "FILE", description = PublishedKeys.DESCRIPTION)
    private Path keys;

    @Override
    public Integer call() {
        List<String> lines =
                PublishedKeys.read(file).lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new CommandRefused("There is no record in " + file);
        }
        RecordCheck check = RecordCheck.of(lines);
        if (seal != null) {
            check.withEnd(PublishedKeys.read(seal), PublishedKeys.of(keys));
        }
        if (check.findings().isEmpty()) {
            System.out.println("VALID: %d lines, none changed, missing between them, put in or moved%s"
                    .formatted(lines.size(), seal == null ? "." : ", up to the signed end as they were then."));
            return 0;
        }
        System.out.println("NOT VALID:");
        check.findings().forEach(finding -> System.out.println("  " + text(finding)));
        return 1;
    }

    private static String text(RecordFinding finding) {
        String words = switch (finding.kind()) {
            case NO_LINE -> "this is no line of a record";
            case OTHER_CALL -> "it is of another call";
            case REMOVED -> "number " + finding.detail() + " is missing: it was removed";
            case REORDERED -> "it stands behind a later one: it was moved or put in";
            case BROKEN_LINK ->
                "it refers to another line before it than the one that is there: one of them was changed";
            case NO_END -> "the seal is none";
            case END_NOT_GENUINE -> "the seal is not signed with a published key, or was changed";
            case REMOVED_AT_END -> "lines are missing at the end: the seal speaks of " + finding.detail();
            case OTHER_THAN_SIGNED -> "it is not the line that the seal was made for: the record was written anew";
        };
        return finding.line() == 0 ? words : "line " + finding.line() + ": " + words;
    }
}
