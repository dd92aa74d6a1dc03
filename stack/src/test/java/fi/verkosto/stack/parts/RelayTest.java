package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.servers.ServerProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the connectors' settings promise: nothing is lost with a slot, and a quiet service holds nobody's log. */
class RelayTest {
    private static final String SLOT = "select %s from pg_replication_slots where slot_name = 'applications_outbox'";

    @TempDir
    private static Path state;

    private static Relay relay;

    @BeforeAll
    static void start() {
        relay = Relay.start(state);
    }

    @AfterAll
    static void stop() {
        relay.close();
    }

    @BeforeEach
    void relays() {
        relay.awaitConnector(Service.APPLICATIONS);
        awaitRelayed(relay.publish(Service.APPLICATIONS, 1, 10));
    }

    @Test
    void letsTheLogGoThatOthersWriteWhileItsServiceIsQuiet() {
        relay.execute(Service.REVIEW, "create table busy as select generate_series(1, 100000) as number");
        String written = relay.query("select pg_current_wal_lsn()::text");

        relay.query("select pg_log_standby_snapshot()::text");

        await("confirmed and kept log behind " + written)
                .atMost(Relay.LIMIT)
                .untilAsserted(() -> assertThat(relay.query(
                                SLOT.formatted("least(confirmed_flush_lsn, restart_lsn) >= '%s'".formatted(written))))
                        .isEqualTo("t"));
    }

    @Test
    void relaysWhatIsInNoTableAnyMore() {
        String unkept = relay.publishUnkept(Service.APPLICATIONS);

        awaitRelayed(List.of(unkept));
        assertThat(relay.query(
                        Service.APPLICATIONS, "select count(*)::text from outbox where id = '%s'".formatted(unkept)))
                .isEqualTo("0");
    }

    @Test
    void relaysWhatWaitedWhenItsSlotWasLost() {
        relay.stopConnector(Service.APPLICATIONS);
        List<String> waiting = relay.publish(Service.APPLICATIONS, 20, 10);
        dropSlot();
        waiting = join(waiting, relay.publish(Service.APPLICATIONS, 20, 10));

        relay.resumeConnector(Service.APPLICATIONS);

        awaitRelayed(waiting);
    }

    @Test
    void relaysWhatWaitedWhenItsSlotWasMadeAnew() {
        relay.stopConnector(Service.APPLICATIONS);
        List<String> waiting = relay.publish(Service.APPLICATIONS, 20, 10);
        dropSlot();
        relay.query(
                Service.APPLICATIONS,
                "select pg_create_logical_replication_slot('applications_outbox', 'pgoutput')::text");
        waiting = join(waiting, relay.publish(Service.APPLICATIONS, 20, 10));

        relay.resumeConnector(Service.APPLICATIONS);

        awaitRelayed(waiting);
    }

    @Test
    void relaysWhatWaitedWhenItsSlotIsLostInTheMiddle() {
        List<String> waiting = relay.publish(Service.APPLICATIONS, 20, 10);

        relay.query("select pg_terminate_backend(%s)::text".formatted(relay.query(SLOT.formatted("active_pid"))));
        dropSlot();
        waiting = join(waiting, relay.publish(Service.APPLICATIONS, 20, 10));
        relay.awaitConnector(Service.APPLICATIONS);

        awaitRelayed(waiting);
    }

    @Test
    void relaysWhatWaitedAsSoonAsALostBrokerIsBack() {
        relay.loseTheBroker();
        List<String> waiting = relay.publish(Service.APPLICATIONS, 20, 10);

        relay.startTheBroker();

        awaitRelayed(waiting);
    }

    @Test
    void isRestartedByTheScriptOfComposeWhenItHasFailed() {
        String publication = "create publication verkosto_outbox for table outbox with (publish = 'insert')";
        ServerProcess keeper = relay.startKeeper(state.resolve("all-run"));
        try {
            awaitState(Service.COORDINATION, "RUNNING", "RUNNING");
            await("all to run").atMost(Relay.LIMIT).until(() -> Files.exists(state.resolve("all-run")));
            relay.stopConnector(Service.COORDINATION);
            relay.execute(Service.COORDINATION, "drop publication verkosto_outbox");
            relay.resumeConnector(Service.COORDINATION);
            awaitState(Service.COORDINATION, "RUNNING", "FAILED");
            await("not all to run").atMost(Relay.LIMIT).until(() -> Files.notExists(state.resolve("all-run")));

            relay.execute(Service.COORDINATION, publication);

            awaitState(Service.COORDINATION, "RUNNING", "RUNNING");
        } finally {
            keeper.stop(Relay.LIMIT);
        }
    }

    private static void awaitState(Service service, String connector, String task) {
        await("connector of " + service)
                .atMost(Relay.LIMIT)
                .until(
                        () -> relay.stateOf(service),
                        state ->
                                state.matches("(?s).*\"state\":\"%s\".*\"state\":\"%s\".*".formatted(connector, task)));
    }

    private static void dropSlot() {
        relay.query("select pg_drop_replication_slot('applications_outbox')::text");
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** In the order in which they were written. */
    private static void awaitRelayed(List<String> events) {
        await("events on the topic")
                .atMost(Relay.LIMIT)
                .untilAsserted(
                        () -> assertThat(relay.relayed(Service.APPLICATIONS)).containsSubsequence(events));
    }
}
