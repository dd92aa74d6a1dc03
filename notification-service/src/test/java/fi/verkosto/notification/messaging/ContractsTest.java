package fi.verkosto.notification.messaging;

import static fi.verkosto.notification.Callers.integrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.notification.MailCatcher;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.stream.DisqualifiedPersons;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.StoredExamples;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class ContractsTest {
    private static final Pattern AGGREGATE = Pattern.compile("^fi\\.verkosto\\.([a-z-]+)\\.");
    private static final Set<String> INTERNAL = Set.of(
            NotificationRequested.TYPE,
            StaffNotificationRequested.TYPE,
            PersonErased.TYPE,
            ReadersChanged.TYPE,
            "fi.verkosto.agency.changed.v1",
            "fi.verkosto.decision.letter-sent.v1",
            "fi.verkosto.correction.letter-sent.v1",
            "fi.verkosto.network.mail-requested.v1");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Identifiers identifiers;

    @Inject
    ObjectMapper json;

    @Inject
    DisqualifiedPersons disqualified;

    KafkaTopic topic;
    MailCatcher catcher;

    static List<String> publicTypes() throws IOException {
        try (InputStream index = ContractsTest.class.getResourceAsStream("/events/index.txt")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(type -> !INTERNAL.contains(type))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void carriesEveryExampleOfAPublicEventUnchanged(String type) throws JsonProcessingException {
        for (String example : StoredExamples.of(type)) {
            String subject = identifiers.next().toString();
            topic.send(topicOf(type), type, subject, example);

            JsonNode event = await().atMost(PATIENCE).until(() -> find(type, subject), found -> found != null);

            assertThat(event.get("data")).isEqualTo(json.readTree(example));
            assertThat(event.get("specversion").asText()).isEqualTo("1.0");
            assertThat(event.get("source").asText()).isEqualTo("/test");
            assertThat(event.get("time").asText()).isEqualTo("2018-11-21T14:00:00Z");
            EventContract.validate(type, event.get("data").toString());
        }
    }

    @Test
    void sendsAMailForEveryExampleOfARequest() throws JsonProcessingException {
        List<String> addresses = new ArrayList<>();
        for (String example : StoredExamples.of(NotificationRequested.TYPE)) {
            addresses.add("example-%d@omnia.example".formatted(addresses.size()));
            String old = json.readTree(example).at("/recipient/address").asText();
            topic.send(
                    "verkosto.notifications",
                    NotificationRequested.TYPE,
                    identifiers.next().toString(),
                    example.replace(old, addresses.getLast()));
        }

        assertThat(addresses).isNotEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(addresses)
                        .allSatisfy(
                                address -> assertThat(catcher.mailsTo(address)).hasSize(1)));
    }

    /** Nobody has said where they read their mails, so that the contact persons are told. */
    @Test
    void sendsAMailForEveryExampleOfARequestToStaffThatNamesContactPersons() throws JsonProcessingException {
        List<String> addresses = new ArrayList<>();
        for (String example : StoredExamples.of(StaffNotificationRequested.TYPE)) {
            JsonNode contact = json.readTree(example).at("/otherwise/0/address");
            if (!contact.isMissingNode()) {
                addresses.add("contact-%d@oph.example".formatted(addresses.size()));
                topic.send(
                        "verkosto.notifications",
                        StaffNotificationRequested.TYPE,
                        identifiers.next().toString(),
                        example.replace("\"address\": \"" + contact.asText(), "\"address\": \"" + addresses.getLast()));
            }
        }

        assertThat(addresses).isNotEmpty();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(addresses)
                        .allSatisfy(
                                address -> assertThat(catcher.mailsTo(address)).hasSize(1)));
    }

    @Test
    void takesEveryExampleOfWhoReadsAnApplication() throws JsonProcessingException {
        for (String example : StoredExamples.of(ReadersChanged.TYPE)) {
            JsonNode told = json.readTree(example);
            UUID application = identifiers.next();
            String person = identifiers.next().toString();
            topic.send(
                    "verkosto.readers",
                    ReadersChanged.TYPE,
                    application.toString(),
                    example.replace(told.get("applicationId").asText(), application.toString())
                            .replaceFirst(
                                    "\"disqualified\": \\[",
                                    "\"disqualified\": [\"" + person + "\""
                                            + (told.get("disqualified").isEmpty() ? "" : ", ")));

            await().atMost(PATIENCE).until(() -> disqualified.barredTo(person).contains(application));
        }
    }

    private JsonNode find(String type, String subject) throws JsonProcessingException {
        String batch = integrator()
                .accept("application/cloudevents-batch+json")
                .queryParam("type", type)
                .queryParam("limit", 200)
                .get("/v1/events")
                .asString();
        for (JsonNode event : json.readTree(batch)) {
            if (event.get("subject").asText().equals(subject)) {
                return event;
            }
        }
        return null;
    }

    private static String topicOf(String type) {
        Matcher word = AGGREGATE.matcher(type);
        assertThat(word.find()).isTrue();
        return switch (word.group(1)) {
            case "call", "application" -> "verkosto.applications";
            case "review", "decision", "correction" -> "verkosto.review";
            case "network", "coordinator", "indicator", "signal", "support-request", "guidance-note" ->
                "verkosto.coordination";
            default -> throw new IllegalArgumentException(type);
        };
    }
}
