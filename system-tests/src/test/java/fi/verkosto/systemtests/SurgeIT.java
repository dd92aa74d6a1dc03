package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptCheck;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.stack.parts.Http;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.portal.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        List<String> drafts = copies(deadline);
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
                saysWhy(answer);
            }
        });
        // In seconds some get through on any machine, and all that did are in the one chain of the call.
        assertThat(receipts).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        List<String> chain = chain(deadline);
        ReceiptCheck check = ReceiptCheck.of(chain, keys());
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

    private static void saysWhy(Answer refused) {
        JsonNode problem = refused.json();
        assertThat(problem.path("title").asText()).as(refused.text()).isNotEmpty();
        if (refused.status() == 409) {
            assertThat(problem.path("type").asText()).endsWith("/call-not-open");
            assertThat(problem.path("phase").asText()).isEqualTo("CLOSED");
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

    /** The API would take minutes to fill in so many: the one draft that it made is copied in the database. */
    private static List<String> copies(Deadline deadline) throws SQLException {
        try (Connection database = deadline.database()) {
            String columns = columns(database);
            List<String> drafts = new ArrayList<>(List.of(deadline.application()));
            try (PreparedStatement copy = database.prepareStatement(
                    "insert into application (id, %1$s) select uuidv7(), %1$s from application, generate_series(2, %2$d) where id = ?::uuid returning id"
                            .formatted(columns, DRAFTS))) {
                copy.setString(1, deadline.application());
                try (ResultSet rows = copy.executeQuery()) {
                    while (rows.next()) {
                        drafts.add(rows.getString(1));
                    }
                }
            }
            return drafts;
        }
    }

    private static String columns(Connection database) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_schema = 'public' and table_name = 'application'
                          and column_name <> 'id' and is_generated = 'NEVER'""");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private List<String> chain(Deadline deadline) {
        return stack.as("officer")
                .get("/v1/calls/" + deadline.call() + "/receipts")
                .expect(200)
                .text()
                .lines()
                .toList();
    }

    private ReceiptKeys keys() {
        return ReceiptKeys.of(Http.get(Http.local(stack.ports().service(Service.GATEWAY), "/v1/receipt-keys"))
                .body());
    }
}
