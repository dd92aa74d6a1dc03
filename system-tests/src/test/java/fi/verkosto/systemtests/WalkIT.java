package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Walks through every operation of the description with whatever can be wrong about a request: no answer is ever an error
 * without a problem, and nothing that a caller sends is a fault of the server. {@code -Dwalk.seed} walks another way, {@code
 * -Dwalk.laps} a longer one.
 */
@OnSystemStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkIT {
    private static final long SEED = Long.getLong("walk.seed", 2018);

    /** Each takes every operation once. */
    private static final int LAPS = Integer.getInteger("walk.laps", 20);

    private static final int AT_ONCE = 6;

    private final SystemStack stack;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    WalkIT(SystemStack stack) {
        this.stack = stack;
    }

    /** Some of the requests do something, and other tests look at what was played. */
    @AfterAll
    void putRight() {
        stack.forgetPlayed();
    }

    @Test
    void everyErrorIsAProblemOfTheCaller() throws Exception {
        System.out.printf("Walks with -Dwalk.seed=%d%n", SEED);
        List<Operation> operations = Operation.described(stack.as("omnia"));
        Map<String, Line> lines = Lines.of(stack);
        stack.moveClock(OpenCall.WHILE_OPEN);
        Walk walk = new Walk(stack, operations, lines, new SplittableRandom(SEED));

        Map<String, String> faults = follow(walk);

        faults.forEach((fault, example) -> System.out.println(fault + "\n    " + example));
        assertThat(faults.keySet()).as("walked with -Dwalk.seed=%d", SEED).isEmpty();
    }

    private Map<String, String> follow(Walk walk) throws InterruptedException {
        Map<String, String> faults = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (ExecutorService walkers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int laps = 0; laps < LAPS; laps++) {
                List<Callable<WalkedAnswer>> lap = walk.lap().stream()
                        .map(request -> (Callable<WalkedAnswer>) () -> send(request))
                        .toList();
                for (Future<WalkedAnswer> answer : walkers.invokeAll(lap)) {
                    outcome(answer, faults).ifPresent(given -> {
                        statuses.merge(given.status(), 1, Integer::sum);
                        given.fault().ifPresent(fault -> faults.putIfAbsent(fault, given.toString()));
                    });
                }
            }
        }
        System.out.println("Answers on the walk, by status: " + statuses);
        return faults;
    }

    private static Optional<WalkedAnswer> outcome(Future<WalkedAnswer> answer, Map<String, String> faults)
            throws InterruptedException {
        try {
            return Optional.of(answer.get());
        } catch (ExecutionException unanswered) {
            faults.put("not answered: " + unanswered.getCause(), "");
            return Optional.empty();
        }
    }

    private WalkedAnswer send(WalkedRequest request) throws IOException, InterruptedException {
        URI gateway = stack.running().gateway();
        try {
            return new WalkedAnswer(request, client.send(request.to(gateway), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IOException(request.toString(), e);
        }
    }
}
