package fi.verkosto.stack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.servers.Checkout;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicePartTest {
    private static final PortPlan PORTS = new PortPlan(19_000);

    @TempDir
    private Path root;

    @Test
    void tellsAServiceWhereTheOthersAre() {
        assertThat(ServicePart.environment(Service.REVIEW, new Checkout(root), PORTS))
                .containsEntry("QUARKUS_HTTP_PORT", "19002")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "19012")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:19030/review")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19031")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:19020/realms/verkosto")
                .doesNotContainKey("VERKOSTO_SMTP_PORT");
    }

    @Test
    void tellsTheGatewayEveryServiceAndNoDatabase() {
        assertThat(ServicePart.environment(Service.GATEWAY, new Checkout(root), PORTS))
                .containsEntry("VERKOSTO_GATEWAY_ROUTES_NOTIFICATION", "http://127.0.0.1:19004")
                .doesNotContainKey("VERKOSTO_GATEWAY_ROUTES_GATEWAY")
                .doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void givesTheGatewayAndEveryServiceTheSameKeyOfArrival() {
        assertThat(Service.stream()
                        .map(service -> ServicePart.environment(service, new Checkout(root), PORTS)
                                .get("VERKOSTO_ARRIVAL_KEY_FILE"))
                        .distinct())
                .containsExactly(new Keys(new Checkout(root)).arrivalKey().toString());
    }

    @Test
    void givesTheReceiptKeyToThoseWhoSign() {
        assertThat(Service.stream()
                        .filter(service -> ServicePart.environment(service, new Checkout(root), PORTS)
                                .containsKey("VERKOSTO_RECEIPTS_KEY_FILE")))
                .containsExactly(Service.APPLICATIONS, Service.REVIEW);
    }

    @Test
    void startsAServiceWithTheMovedClock() {
        Checkout checkout = new Checkout(root);
        new ClockOffset(checkout).write(Duration.ofDays(-30));

        assertThat(ServicePart.environment(Service.REVIEW, checkout, PORTS))
                .containsEntry("VERKOSTO_CLOCK_OFFSET", "PT-720H");
    }
}
