package fi.verkosto.applications.submission;

import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.applications.Gateway;
import fi.verkosto.clock.ArrivalStamps;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever arrived first gets the lower number, however the requests overtake each other on their way to it. */
@QuarkusTest
@WithPostgresAndKafka
class ConcurrentSubmissionsTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant FIRST = Instant.parse("2018-11-21T14:14:59Z");
    private static final int MANY = 20;

    private final BusinessClock clock;
    private final Gateway gateway;
    private final DataSource database;

    ConcurrentSubmissionsTest(BusinessClock clock, ArrivalStamps stamps, DataSource database) {
        this.clock = clock;
        this.gateway = new Gateway(stamps);
        this.database = database;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-21T14:10:00Z"));
    }

    @Test
    void areNumberedInTheOrderOfTheirArrivalThoughTheyAreSentInAnother() throws Exception {
        String call = publishedCall();
        List<String> drafts = IntStream.range(0, MANY)
                .mapToObj(_ -> completeDraftOf(GRADIA, call))
                .toList();
        clock.moveTo(FIRST.plusSeconds(5));
        List<Integer> sent = new ArrayList<>(IntStream.range(0, MANY).boxed().toList());
        Collections.shuffle(sent, new Random(7));

        TreeMap<Integer, Future<Integer>> numbers = new TreeMap<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                Connection busy = database.getConnection()) {
            lock(call, busy);
            for (int arrival : sent) {
                numbers.put(arrival, callers.submit(() -> submitted(drafts.get(arrival), FIRST.plusMillis(arrival))));
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() == MANY);
            busy.rollback();
        }

        List<Integer> inOrderOfArrival =
                numbers.values().stream().map(Future::resultNow).toList();
        assertThat(inOrderOfArrival).isSorted().hasSize(MANY);
    }

    @Test
    void waitForWhoeverArrivedEarlierAndWaitsForALock() throws Exception {
        String call = publishedCall();
        String earlier = completeDraftOf(GRADIA, call);
        String later = completeDraftOf(GRADIA, call);
        clock.moveTo(FIRST.plusSeconds(5));

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                Connection busy = database.getConnection()) {
            lock(earlier, busy);
            Future<Integer> numberOfEarlier = callers.submit(() -> submitted(earlier, FIRST));
            await().until(() -> waiting() == 1);
            Future<Integer> numberOfLater = callers.submit(() -> submitted(later, FIRST.plusMillis(1)));
            await().until(() -> looking() == 1);
            busy.rollback();

            assertThat(numberOfLater.get()).isGreaterThan(numberOfEarlier.get());
        }
    }

    @Test
    void waitForWhoeverArrivedEarlierAtAnotherInstance() throws Exception {
        String call = publishedCall();
        String earlier = completeDraftOf(GRADIA, call);
        String later = completeDraftOf(GRADIA, call);
        clock.moveTo(FIRST.plusSeconds(5));

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                OtherInstance other = OtherInstance.submitting(earlier, FIRST)) {
            Future<Integer> numberOfLater = callers.submit(() -> submitted(later, FIRST.plusMillis(1)));
            await().until(() -> looking() == 1);
            long numberOfEarlier = other.draw(call, FIRST).orElseThrow();

            assertThat(numberOfLater.get()).isGreaterThan((int) numberOfEarlier);
        }
    }

    private int submitted(String application, Instant arrived) {
        String number = gateway.submit(GRADIA, application, arrived)
                .then()
                .statusCode(201)
                .extract()
                .path("caseNumber");
        return Integer.parseInt(number.substring(0, number.indexOf('/')));
    }

    private static void lock(String applicationOrCall, Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("select id from application where ? in (id, call_id) for update")) {
            lock.setObject(1, UUID.fromString(applicationOrCall));
            lock.execute();
        }
    }

    /** How many wait for a lock. */
    private int waiting() throws SQLException {
        return number("select count(distinct pid) from pg_locks where not granted");
    }

    /** How many have looked who is before them, and found somebody. */
    private int looking() throws SQLException {
        return number("select count(*) from pg_stat_activity where state = 'idle in transaction'"
                + " and query like '%pg_blocking_pids%'");
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
