package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.ServerProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that run within containers. */
class DeployScriptsTest {
    private static final int OFTEN = 200;

    @TempDir
    private Path folder;

    private HttpServer health;
    private ServerProcess service;

    @AfterEach
    void stop() {
        if (health != null) {
            health.stop(0);
            service.kill();
        }
    }

    @Test
    void keysAreMadeOnceHoweverOftenTheInstallationStarts() throws IOException {
        Path arrival = Files.createDirectories(folder.resolve("arrival")).resolve("key");
        Path receipts = Files.createDirectories(folder.resolve("receipts")).resolve("key.pem");
        createKeys();
        String made = Files.readString(arrival) + Files.readString(receipts);

        for (int i = 0; i < OFTEN; i++) {
            createKeys();
        }

        assertThat(Files.readString(arrival) + Files.readString(receipts)).isEqualTo(made);
        assertThat(Files.readString(arrival).strip()).hasSize(44);
        assertThat(Files.readString(receipts))
                .matches("-----BEGIN PRIVATE KEY-----\n\\S{64}\n-----END PRIVATE KEY-----\n");
    }

    private void createKeys() throws IOException {
        Object owner = Files.getAttribute(folder, "unix:uid");
        run("create-keys.sh", Map.of("KEYS", folder.toString(), "OWNER", owner.toString()));
    }

    @Test
    void aServiceThatSaysItIsDeadIsEndedAtTheThirdTime() throws IOException, InterruptedException {
        serviceThatAnswers(503, 200);

        assertThatCode(this::check).hasMessageContaining("ended with 1");
        assertThatCode(this::check).hasMessageContaining("ended with 1");
        assertThat(service.isAlive()).isTrue();
        assertThatCode(this::check).hasMessageContaining("ended with 1");

        assertThat(service.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aServiceThatIsNotReadyIsUnhealthyAndGoesOn() throws IOException {
        serviceThatAnswers(200, 503);

        for (int i = 0; i < 4; i++) {
            assertThatCode(this::check).hasMessageContaining("ended with 1");
        }

        assertThat(service.isAlive()).isTrue();
    }

    @Test
    void aServiceThatIsReadyIsHealthy() throws IOException {
        serviceThatAnswers(200, 200);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    private void serviceThatAnswers(int live, int ready) throws IOException {
        service = ServerProcess.start(List.of("sleep", "300"), Map.of(), folder.resolve("service.log"));
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Map.of("/q/health/live", live, "/q/health/ready", ready)
                .forEach((path, status) -> health.createContext(path, exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                }));
        health.start();
    }

    private void check() {
        run(
                "check-health.sh",
                Map.of(
                        "QUARKUS_MANAGEMENT_PORT",
                                String.valueOf(health.getAddress().getPort()),
                        "SERVICE_PROCESS", String.valueOf(service.pid()),
                        "SAID_DEAD", folder.resolve("said-dead").toString()));
    }

    private void run(String script, Map<String, String> environment) {
        Path file = Checkout.find().root().resolve("deploy").resolve(script);
        ServerProcess.run(List.of("bash", file.toString()), environment, folder.resolve("script.log"));
    }
}
