package fi.verkosto.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What stands around the gateway in its tests: an OpenID provider, services that answer, and one that is down. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private final OidcWiremockTestResource provider = new OidcWiremockTestResource();
    private final StandInService service = new StandInService();

    @Override
    public Map<String, String> start() {
        String address = service.start();
        return Map.ofEntries(
                Map.entry("quarkus.oidc.auth-server-url", provider.start().get("keycloak.url") + "/realms/quarkus"),
                Map.entry("verkosto.gateway.routes.applications", address),
                Map.entry("verkosto.gateway.routes.review", "http://127.0.0.1:" + closedPort()),
                Map.entry("verkosto.gateway.routes.coordination", address),
                Map.entry("verkosto.gateway.routes.notification", address),
                Map.entry("verkosto.gateway.answer-within", "PT1S"),
                Map.entry("verkosto.gateway.body-within", "PT3S"),
                Map.entry("verkosto.clock.movable", "true"),
                Map.entry("verkosto.arrival.key-file", arrivalKey().toString()),
                Map.entry("verkosto.gateway.cors.origins", "https://portal.example,http://localhost:5173"),
                Map.entry("verkosto.gateway.head-within", "PT3S"));
    }

    @Override
    public void stop() {
        provider.stop();
        service.stop();
    }

    private static Path arrivalKey() {
        try {
            return Files.writeString(Path.of("target/arrival-key"), "the key of the gateway's own tests")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
