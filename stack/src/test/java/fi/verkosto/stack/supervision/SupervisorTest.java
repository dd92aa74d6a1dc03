package fi.verkosto.stack.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.parts.Part;
import fi.verkosto.stack.supervision.PartStatus.State;
import fi.verkosto.stack.supervision.StackStatus.Phase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    @TempDir
    private Path root;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private StatusFile file;
    private Supervisor supervisor;

    @BeforeEach
    void locate() {
        file = new StatusFile(new Checkout(root));
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void startsAPartAgainWhenItIsKilled() throws InterruptedException {
        start(part("database", "sleep 300"));
        supervisor.awaitAllReady();
        long before = status("database").pid();

        ProcessHandle.of(before).ifPresent(ProcessHandle::destroyForcibly);

        await().until(() -> status("database").restarts() == 1);
        assertThat(status("database").pid()).isNotEqualTo(before);
        assertThat(status("database").state()).isEqualTo(State.READY);
    }

    @Test
    void startsAPartAfterWhatItNeeds() throws InterruptedException {
        start(part("service", "sleep 300", "database"), part("database", "sleep 300"));
        supervisor.awaitAllReady();

        assertThat(status("service").processStart())
                .isGreaterThan(status("database").processStart());
    }

    @Test
    void stopsEverythingWhenAPartFailsToStart() throws InterruptedException {
        start(part("database", "sleep 300"), part("service", "echo no such table; exit 3", "database"));
        supervisor.awaitStopped();

        StackStatus status = file.read().orElseThrow();
        assertThat(status.phase()).isEqualTo(Phase.FAILED);
        assertThat(status.reason()).contains("service: ended with exit code 3", "no such table", "service.log");
        assertThat(status.part("database").map(PartStatus::state)).contains(State.STOPPED);
        assertThat(status.part("database").map(PartStatus::pid)).contains(0L);
    }

    @Test
    void goesOnAndStopsEverythingWhenItsStatusCannotBeWritten() throws InterruptedException, IOException {
        start(part("database", "echo started; exec sleep 300"), part("service", "exec sleep 300", "database"));
        supervisor.awaitAllReady();
        long database = status("database").pid();
        // Works for root too, which may write where nobody else may.
        Path status = new Checkout(root).run().resolve("status.json");
        Files.delete(status);
        Files.createDirectories(status.resolve("in the way"));

        ProcessHandle.of(database).ifPresent(ProcessHandle::destroyForcibly);
        await().until(() -> Files.readString(root.resolve("database.log")), "started\nstarted\n"::equals);
        supervisor.stop();

        assertThat(ProcessHandle.current().children()).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).containsOnlyOnce("Cannot write " + status);
    }

    @Test
    void restartsAPartThatSaysThatItIsDead() throws InterruptedException {
        start(part("service", "exec sleep 300 # dead"));
        supervisor.awaitAllReady();

        await().until(() -> status("service").restarts() == 1);
    }

    @Test
    void endsWhatAKilledSupervisorLeft() throws InterruptedException {
        start(part("database", "sleep 300"));
        supervisor.awaitAllReady();
        StackStatus left = file.read().orElseThrow();
        ProcessHandle process = ProcessHandle.of(status("database").pid()).orElseThrow();

        List<String> ended = LeftOvers.end(left);

        assertThat(ended).containsExactly("database");
        assertThat(process.isAlive()).isFalse();
    }

    private void start(Part... parts) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        supervisor = new Supervisor(List.of(parts), 18_000, file, out);
        supervisor.start();
    }

    private PartStatus status(String name) {
        return file.read().flatMap(status -> status.part(name)).orElseThrow();
    }

    private Part part(String name, String script, String... needs) {
        return new ScriptPart(name, script, Set.of(needs), root.resolve(name + ".log"));
    }

    /** A real process, ready once it has lived for a poll. */
    private record ScriptPart(String name, String script, Set<String> needs, Path log) implements Part {
        @Override
        public List<Integer> ports() {
            return List.of(1);
        }

        @Override
        public Duration startLimit() {
            return Duration.ofSeconds(30);
        }

        @Override
        public ServerProcess start() {
            return ServerProcess.start(List.of("sh", "-c", script), Map.of(), log);
        }

        @Override
        public boolean isReady() {
            return !script.contains("exit");
        }

        @Override
        public boolean saysItIsDead() {
            return script.contains("dead");
        }
    }
}
