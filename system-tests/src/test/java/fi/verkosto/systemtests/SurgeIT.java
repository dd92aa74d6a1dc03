package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 2 000 drafts are submitted within the last seconds, all of them at once. */
@OnSystemStack
class SurgeIT {
    private static final int DRAFTS = 2000;
    private static final Duration LAST_SECONDS = Duration.ofSeconds(8);
    private static final long LIMIT_MINUTES = 6;

    private final SystemStack stack;

    SurgeIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void everyAcceptedSubmissionHasItsReceiptAndEveryRefusalSaysWhy() throws Exception {
        Deadline deadline = Deadline.at(stack, Instant.parse("2018-11-21T14:15:00Z"));
        List<String> drafts = DraftCopies.of(deadline, DRAFTS);
        deadline.moveClock(LAST_SECONDS);

        Map<String, Answer> answers = submit(deadline, drafts);

        Map<Integer, Long> statuses =
                answers.values().stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting()));
        System.out.println("Answers in the surge, by status: " + statuses);
        assertThat(answers).hasSize(DRAFTS);
        List<String> receipts = new ArrayList<>();
        answers.forEach((draft, answer) -> {
            if (answer.status() == 201) {
                receipts.add(answer.json().path("receipt").asText());
            } else {
                saysWhy(answer, deadline);
            }
        });
        // In seconds some get through on any machine, and all that did are in the one chain of the call.
        assertThat(receipts).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        List<String> chain = ReceiptChain.of(stack, deadline.call());
        ReceiptCheck check = ReceiptCheck.of(chain, ReceiptChain.keys(stack));
        assertThat(check.findings()).isEmpty();
        assertThat(new HashSet<>(chain)).containsAll(receipts);
        assertThat(check.genuine().values())
                .allSatisfy(signed -> assertThat(signed.receipt().arrivedAt()).isBefore(deadline.closes()));
        assertThat(check.genuine().values().stream()
                        .map(signed -> signed.receipt())
                        .map(Receipt::applicationId)
                        .distinct())
                .hasSameSizeAs(chain);
    }

    private static void saysWhy(Answer refused, Deadline deadline) {
        JsonNode problem = refused.json();
        assertThat(problem.path("title").asText()).as(refused.text()).isNotEmpty();
        if (refused.status() == 409) {
            assertThat(problem.path("type").asText()).endsWith("/call-not-open");
            assertThat(problem.path("phase").asText()).isEqualTo("CLOSED");
            assertThat(Instant.parse(problem.path("arrivedAt").asText())).isAfterOrEqualTo(deadline.closes());
        } else {
            // Overloaded, and says so: the same key may be sent again.
            assertThat(refused.status()).as(refused.text()).isIn(503, 504);
        }
    }

    private static Map<String, Answer> submit(Deadline deadline, List<String> drafts) throws Exception {
        List<Callable<Map.Entry<String, Answer>>> tasks = drafts.stream()
                .<Callable<Map.Entry<String, Answer>>>map(draft ->
                        () -> Map.entry(draft, deadline.submissionOf(draft).send()))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks, LIMIT_MINUTES, TimeUnit.MINUTES).stream()
                    .map(SurgeIT::result)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static Map.Entry<String, Answer> result(Future<Map.Entry<String, Answer>> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new AssertionError("A submission without an answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
