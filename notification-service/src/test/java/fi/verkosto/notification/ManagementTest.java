package fi.verkosto.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class ManagementTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String QUEUED = "verkosto_mail_queued ";

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Inject
    Identifiers identifiers;

    @Inject
    DataSource database;

    KafkaTopic topic;
    MailCatcher catcher;

    @Test
    void isReadyWhenItsDatabaseAndBrokerAre() {
        RestAssured.get(readiness).then().statusCode(200).body("status", equalTo("UP"));
    }

    /** Others may have left mails in the queue. */
    @Test
    void tellsHowLongTheQueueOfMailsIs() {
        String application = identifiers.next().toString();
        catcher.switchOff();
        try {
            requestMail(application);
            requestMail(application);
            await().atMost(PATIENCE).until(() -> mailsAbout(application, "QUEUED") == 2);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(told()).isEqualTo(queued()).isGreaterThanOrEqualTo(2));
        } finally {
            catcher.switchOn();
        }

        await().atMost(PATIENCE).until(() -> mailsAbout(application, "SENT") == 2);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told()).isEqualTo(queued()));
    }

    private void requestMail(String application) {
        String id = identifiers.next().toString();
        topic.send("verkosto.notifications", id, "fi.verkosto.notification.requested.v1", application, """
                {"recipient": {"address": "queue@omnia.example", "language": "fi", "organisation": "0502454-6"},
                 "template": "application-submitted",
                 "values": {"callName": "Verkostohaku 2018", "caseNumber": "12/340/2018",
                            "title": "Osaava johto, vahva verkosto", "submittedAt": "20.11.2018 klo 14.31"}}""");
    }

    private long mailsAbout(String application, String state) throws SQLException {
        return count("about_id = '%s' and state = '%s'".formatted(application, state));
    }

    private long queued() throws SQLException {
        return count("state = 'QUEUED'");
    }

    private long count(String condition) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from mail where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }

    private long told() {
        return RestAssured.get(metrics)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(QUEUED))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(QUEUED.length())))
                .findFirst()
                .orElseThrow();
    }
}
