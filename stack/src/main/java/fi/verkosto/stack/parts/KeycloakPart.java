package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.ProgramPart.Launch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The OpenID Connect provider with the demonstration realm. */
public final class KeycloakPart {
    public static final String NAME = "keycloak";

    /** To its database at the most. */
    static final int CONNECTIONS = 20;

    private KeycloakPart() {}

    public static Part of(Checkout checkout, PortPlan ports) {
        KeycloakDistribution distribution = KeycloakDistribution.in(checkout);
        return new ProgramPart(
                NAME,
                List.of(ports.keycloak(), ports.keycloakManagement()),
                checkout.logs().resolve(NAME + ".log"),
                Duration.ofMinutes(4),
                Set.of(PostgresPart.NAME),
                () -> launch(checkout, ports, distribution),
                Http.local(ports.keycloakManagement(), "/health/ready"));
    }

    private static Launch launch(Checkout checkout, PortPlan ports, KeycloakDistribution distribution) {
        distribution.prepare(checkout.logs().resolve(NAME + ".log"));
        distribution.offerRealm(checkout.infrastructure().resolve("realm/verkosto-realm.json"));
        List<String> command = distribution.command(
                "start",
                "--optimized",
                "--import-realm",
                // Else it listens for other nodes of a cluster, on every interface.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=http://localhost:" + ports.keycloak(),
                "--db-url=jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + NAME,
                "--db-username=" + NAME,
                "--db-password=" + NAME,
                "--db-pool-max-size=" + CONNECTIONS);
        return new Launch(command, environment(ports));
    }

    private static Map<String, String> environment(PortPlan ports) {
        return Map.of(
                // Named by the realm: the documentation, which the gateway serves, signs in from there.
                "VERKOSTO_PORT",
                String.valueOf(ports.service(Service.GATEWAY)),
                // Used at the very first start only, when the master realm is created.
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                "verkosto",
                // Else the first requests after a crash of the database fail on connections that are dead.
                "QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW",
                "true");
    }
}
