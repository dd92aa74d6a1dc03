package fi.verkosto.review.record;

import fi.verkosto.receipts.ReceiptKeys;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Replays the record of a call offline, beside the service and with its code: {@code FILE [KEYS]}. Ends with 0 if all comes to
 * what the record says, with 1 if something differs and with 2 if there is nothing to replay.
 */
public final class ReplayProgram {

    /** Of each search: whoever replays can wait longer than whoever decided. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final PrintStream out;

    ReplayProgram(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(new ReplayProgram(System.out)
                .run(Path.of(arguments[0]), arguments.length > 1 ? Path.of(arguments[1]) : null));
    }

    /** @param keys null where signatures of lots are not checked */
    int run(Path file, Path keys) throws IOException {
        List<String> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .toList();
        List<Again> made =
                new ReplayRecord(lines, keys == null ? null : ReceiptKeys.of(Files.readString(keys)), LIMIT).make();
        if (made.isEmpty()) {
            out.println("NOTHING TO REPLAY: no scenario, lots or selection in the record.");
            return 2;
        }
        tellWhatMade(made);
        List<Again> different = made.stream().filter(again -> !again.isSame()).toList();
        if (different.isEmpty()) {
            out.println("SAME: %s; made again by %s.".formatted(counts(made), Software.HERE));
            return 0;
        }
        out.println("DIFFERENT, made again by %s:".formatted(Software.HERE));
        different.forEach(again -> out.println(
                "  line %d, %s%s: %s".formatted(again.number(), name(again), about(again), again.difference())));
        return 1;
    }

    /** A thousand decisions are a thousand lines of the same software: these are counted. */
    private void tellWhatMade(List<Again> made) {
        made.stream()
                .filter(again -> again.by() != null && !isOfDecisions(again))
                .forEach(this::tell);
        made.stream()
                .filter(again -> again.by() != null && isOfDecisions(again))
                .collect(Collectors.groupingBy(Again::by, LinkedHashMap::new, Collectors.toList()))
                .forEach((by, decided) -> out.println("lines %d to %d: %s made by %s"
                        .formatted(
                                decided.getFirst().number(), decided.getLast().number(), counts(decided), by)));
    }

    private static boolean isOfDecisions(Again again) {
        return again.part().compareTo(Again.Part.DECISIONS) >= 0;
    }

    private void tell(Again again) {
        out.println("line %d: %s%s made by %s".formatted(again.number(), name(again), about(again), again.by()));
    }

    private static String counts(List<Again> made) {
        return made.stream()
                .collect(Collectors.groupingBy(Again::part, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(part -> part.getValue() + " " + part.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String name(Again again) {
        return again.part().name().toLowerCase(Locale.ROOT);
    }

    private static String about(Again again) {
        return again.about() == null ? "" : " " + again.about();
    }
}
