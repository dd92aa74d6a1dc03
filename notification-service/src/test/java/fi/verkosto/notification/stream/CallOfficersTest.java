package fi.verkosto.notification.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class CallOfficersTest {
    private static final String TOPIC = "verkosto.applications";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    CallOfficers officers;

    @Inject
    PublicEvents events;

    @Inject
    Identifiers identifiers;

    @Inject
    EntityManager entities;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    KafkaTopic topic;

    @Test
    void areThoseOfTheLatestRevisionInWhateverOrderItComes() {
        UUID call = identifiers.next();
        UUID application = identifiers.next();
        officers.learnApplication(application, call, 1);

        officers.learnCall(call, "2769790-1", 2, Set.of(new CallStaff("successor", "OFFICER")));
        officers.learnCall(call, "2769790-1", 1, Set.of(new CallStaff("officer", "OFFICER")));

        assertThat(officers.roles("successor", Optional.of("2769790-1"), application))
                .containsExactly("OFFICER");
        assertThat(officers.roles("officer", Optional.of("2769790-1"), application))
                .isEmpty();
    }

    @Test
    void areReadAgainFromTheTopicWithoutASecondPublicEvent() {
        UUID call = identifiers.next();
        UUID application = identifiers.next();
        topic.send(TOPIC, "fi.verkosto.call.published.v1", call.toString(), """
                {"callId": "%s", "revision": 1, "staff": [{"person": "officer", "role": "OFFICER"},
                 {"person": "someone", "role": "AUDITOR"}]}""".formatted(call));
        topic.send(TOPIC, "fi.verkosto.application.submitted.v1", application.toString(), """
                {"applicationId": "%s", "callId": "%s", "revision": 1}""".formatted(
                        application, call));
        await().atMost(PATIENCE)
                .until(() -> !officers.roles("officer", Optional.of("2769790-1"), application)
                        .isEmpty());
        QuarkusTransaction.requiringNew().run(() -> {
            delete("call_staff", "call_id", call);
            delete("known_application", "id", application);
        });
        long before = events.latest();

        given().post(rebuild()).then().statusCode(202);
        await().atMost(PATIENCE)
                .until(() -> given().get(rebuild()).path("state").equals("DONE"));

        assertThat(officers.roles("officer", Optional.of("2769790-1"), application))
                .containsExactly("OFFICER");
        assertThat(events.latest()).isEqualTo(before);
    }

    private void delete(String table, String column, UUID id) {
        entities.createNativeQuery("delete from " + table + " where " + column + " = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private URI rebuild() {
        return management.resolve("/projections/rebuild");
    }
}
