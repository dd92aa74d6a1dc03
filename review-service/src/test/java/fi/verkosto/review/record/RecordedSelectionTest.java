package fi.verkosto.review.record;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record of a call is enough to select by. */
@QuarkusTest
@WithPostgresAndKafka
class RecordedSelectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private final SentApplication one = anApplication().asking("500000.00");
    private final SentApplication other = anApplication().asking("500000.00");

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1200000.50", 6);
        call.receivesReviewed(one, 2);
        call.receivesReviewed(anApplication().asking("600000.75"), 3);
        call.receivesReviewed(other, 2);
        call.receivesIneligible(anApplication());
        call.receivesIneligible(anApplication().to(COORDINATION));
    }

    @Test
    void isWhatFollowedTheRanking() throws IOException {
        refused(Portal.officer().get("/v1/records/{call}/selection", call.id()), 404, "not-found");

        requireSameAs(select(decidedOfRanking(other, one)));
        requireSameAs(select(decidedOfRanking(one, other)));
    }

    /** Two equals, of whom one fits; with the least award of four fifths both do. */
    @Test
    void isWhatAScenarioFoundAndAPersonDecided() throws IOException {
        String plain = computed("{\"noProviderTwice\": false}");
        requireSameAs(select(decided(plain, other, one)));
        requireSameAs(select(decided(plain, one, other)));
        String partial = computed("{\"partialFundingFloor\": 70, \"wholeEuros\": true, \"minimumScore\": \"2.00\"}");
        requireSameAs(select("{\"callId\": \"%s\", \"scenario\": \"%s\"}".formatted(call.id(), partial)));
    }

    private String decided(String scenario, SentApplication first, SentApplication second) {
        return decidedOfRanking(first, second).replaceFirst("\\{", "{\"scenario\": \"%s\", ".formatted(scenario));
    }

    private String decidedOfRanking(SentApplication first, SentApplication second) {
        return """
                {"callId": "%s", "tieOrder": {"applications": ["%s", "%s"],
                 "reasons": {"fi": "Salaisuus", "sv": "Hemlighet", "en": "A secret"}}}""".formatted(call.id(), first.id(), second.id());
    }

    private void requireSameAs(Response selected) throws IOException {
        selected.then().statusCode(201);
        String id = selected.path("id");
        JsonNode made =
                JSON.readTree(Portal.officer().get("/v1/selections/{id}", id).asByteArray());
        made.path("proposals").forEach(proposal -> ((ObjectNode) proposal).remove("reasons"));

        JsonNode recorded = JSON.readTree(
                Portal.officer().get("/v1/records/{call}/selection", call.id()).asByteArray());

        assertThat(recorded.path("selectionId").asText()).isEqualTo(id);
        assertThat(recorded.path("proposals").toString())
                .isEqualTo(made.path("proposals").toString())
                .contains("AWARDED", "REJECTED");
        assertThat(Portal.officer().get("/v1/records/{call}", call.id()).asString())
                .contains("APPLICATIONS_SELECTED")
                .doesNotContain("Salaisuus", "A secret");
    }

    private Response select(String request) {
        return Portal.officer().create("/v1/selections", UUID.randomUUID().toString(), request);
    }

    private String computed(String policies) {
        String id = Portal.officer()
                .create(
                        "/v1/scenarios",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\", \"name\": \"A try\", \"policies\": %s}".formatted(call.id(), policies))
                .path("id");
        await().atMost(PATIENCE)
                .until(() -> Portal.officer().get("/v1/scenarios/{id}", id).path("state"), "DONE"::equals);
        return id;
    }
}
