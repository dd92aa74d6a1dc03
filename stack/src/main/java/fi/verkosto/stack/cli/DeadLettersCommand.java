package fi.verkosto.stack.cli;

import fi.verkosto.stack.parts.DeadLetter;
import fi.verkosto.stack.parts.DeadLetters;
import fi.verkosto.stack.parts.Service;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "dead-letters",
        description =
                "Lists the records that a service could not take, or puts them back; here or in any installation.")
final class DeadLettersCommand implements Callable<Integer> {
    /** Which records go back. */
    static final class PutBack {
        @Option(names = "--put-back", paramLabel = "ID", description = "Puts the record at this position back.")
        private Long position;

        @Option(names = "--all", description = "Puts every event back, once each.")
        private boolean all;

        List<DeadLetter> choose(List<DeadLetter> letters) {
            return all ? eachEventOnce(letters) : List.of(at(letters, position));
        }

        private static DeadLetter at(List<DeadLetter> letters, long position) {
            return letters.stream()
                    .filter(letter -> letter.position() == position)
                    .findFirst()
                    .orElseThrow(() -> new CommandRefused("There is no dead letter at position " + position));
        }

        /** What was put back and failed again lies there twice, and would lie there four times after the next try. */
        private static List<DeadLetter> eachEventOnce(List<DeadLetter> letters) {
            Map<String, DeadLetter> latest = new LinkedHashMap<>();
            letters.forEach(letter -> latest.put(identity(letter), letter));
            return List.copyOf(latest.values());
        }

        private static String identity(DeadLetter letter) {
            return letter.eventId().isEmpty()
                    ? "position " + letter.position()
                    : letter.source() + " " + letter.eventId();
        }
    }

    @Parameters(paramLabel = "SERVICE", description = "applications, review, coordination or notification.")
    private String name = "";

    @ArgGroup
    private PutBack putBack;

    @Mixin
    private ElsewhereOptions elsewhere = new ElsewhereOptions();

    @Override
    public Integer call() {
        DeadLetters deadLetters = elsewhere
                .client()
                .map(client -> new DeadLetters(service(), client))
                .orElseGet(this::ofThisStack);
        List<DeadLetter> letters = deadLetters.list();
        if (putBack == null) {
            print(letters);
            return 0;
        }
        List<DeadLetter> chosen = putBack.choose(letters);
        deadLetters.putBack(chosen);
        chosen.forEach(
                letter -> System.out.println("put back: " + letter.position() + " to " + letter.originalTopic()));
        return 0;
    }

    private DeadLetters ofThisStack() {
        CurrentStack current = CurrentStack.find();
        current.running();
        return new DeadLetters(service(), current.ports());
    }

    private Service service() {
        try {
            Service service = Service.named(name);
            if (service.hasDatabase()) {
                return service;
            }
        } catch (IllegalArgumentException unknown) {
            // Answered below, like the gateway, which reads no events.
        }
        throw new CommandRefused("No service " + name + " that reads events");
    }

    private static void print(List<DeadLetter> letters) {
        if (letters.isEmpty()) {
            System.out.println("No dead letters.");
        }
        letters.forEach(letter -> System.out.printf(
                "%d  %s  %s  from %s%n    %s%n",
                letter.position(), letter.eventId(), letter.eventType(), letter.originalTopic(), letter.reason()));
    }
}
