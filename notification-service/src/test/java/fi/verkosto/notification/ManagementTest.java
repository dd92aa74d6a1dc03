package fi.verkosto.notification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class ManagementTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void isReadyWhenItsDatabaseAndBrokerAre() {
        RestAssured.get(readiness).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void tellsHowLongTheQueueOfMailsIs() {
        RestAssured.get(metrics).then().statusCode(200).body(containsString("\nverkosto_mail_queued 0"));
    }
}
