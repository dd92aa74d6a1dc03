package fi.verkosto.review.publication;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.correction.AnsweredCorrection;
import fi.verkosto.review.decision.PlayedDecisions;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided is for everybody once it was given, and nothing before that can be seen. */
@QuarkusTest
@WithPostgresAndKafka
class PublishedDecisionsTest {

    private static final String JSON = "/v1/published-decisions?callId={call}";
    private static final String CSV = "/v1/published-decisions.csv?callId={call}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private final SentApplication funded = anApplication().with(GRADIA);
    private final SentApplication full = anApplication();
    private final SentApplication ineligible = anApplication();

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("4000000.00", 1);
        call.receivesReviewed(funded, 3);
        call.receivesReviewed(full, 2);
        call.receivesIneligible(ineligible);
    }

    @Test
    void tellWhoGotWhatAndWhyWithoutALogin() {
        call.selects();
        PlayedDecisions.write(call.decisionOn(funded), """
                        {"furtherReasons": [{"code": "SERVES_THE_CALL"}, {"ownWords": "Only for you"}]}""").then().statusCode(200);
        List.of(funded, full, ineligible).forEach(this::isNotified);

        Response answer = ask(JSON);

        answer.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=300"))
                .body("criteria.id", equalTo(PlayedCall.CRITERIA))
                .body("decisions.outcome", contains("AWARDED", "REJECTED", "REJECTED"))
                .body("decisions[0].caseNumber", equalTo("12/340/2018"))
                .body("decisions[0].awarded.amount", equalTo("500000.00"))
                .body("decisions[0].lead.businessId", equalTo(OMNIA))
                .body("decisions[0].members.businessId", contains(GRADIA))
                .body("decisions[0].place", equalTo(1))
                .body("decisions[0].scores.mean", equalTo(3.0f))
                .body("decisions[0].scores.criteria.criterion", equalTo(PlayedCall.CRITERIA))
                .body("decisions[0].ground.sv", startsWith("Ansökan placerade sig på plats 1"))
                .body("decisions[0].reasons.code", contains("SERVES_THE_CALL"))
                .body("decisions[0].furtherReasons", equalTo(true))
                .body("decisions[0].supersededBy", nullValue())
                .body("decisions[1].place", equalTo(2))
                .body("decisions[1].scores", nullValue())
                .body("decisions[1].title", nullValue())
                .body("decisions[1].members", empty())
                .body("decisions[1].ground.en", startsWith("The application ranked number 2"))
                .body("decisions[1].furtherReasons", equalTo(false))
                .body("decisions[2].place", nullValue())
                .body("decisions[2].ground.en", equalTo("The application did not meet the conditions of the call."))
                .body("decisions[2].furtherReasons", equalTo(true));
        assertThat(answer.asString())
                .doesNotContain("Only for you", "Ei täytä ehtoja", "presenter", "decider", "officer", "evaluator-1");
    }

    /** Neither bytes nor headers nor when a tag changes tell what is being prepared. */
    @Test
    void showNothingOfWhatIsPrepared() {
        Seen nothing = Seen.of(ask(JSON), ask(CSV));
        ask(JSON).then().statusCode(200).body("decisions", hasSize(0));

        call.selects();
        assertThat(Seen.of(ask(JSON), ask(CSV))).isEqualTo(nothing);
        UUID other = call.presents(full);
        assertThat(Seen.of(ask(JSON), ask(CSV))).isEqualTo(nothing);
        Portal.decider().step("decisions", other, "approval").then().statusCode(200);
        assertThat(Seen.of(ask(JSON), ask(CSV))).isEqualTo(nothing);

        isNotified(funded);
        Seen one = Seen.of(ask(JSON), ask(CSV));
        assertThat(one).isNotEqualTo(nothing);
        ask(JSON).then().body("decisions", hasSize(1));

        call.presents(ineligible);
        assertThat(Seen.of(ask(JSON), ask(CSV))).isEqualTo(one);
        PlayedDecisions decisions = new PlayedDecisions(call);
        decisions.preview(Portal.decider(), "approvals").then().statusCode(200);
        assertThat(Seen.of(ask(JSON), ask(CSV))).isEqualTo(one);
        // The same to whoever asks with a token.
        assertThat(Portal.officer().get(JSON, call.id()).asByteArray())
                .isEqualTo(ask(JSON).asByteArray());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sayThatAnAwardWasGivenUp(boolean lapsed) {
        call.selects();
        isNotified(funded);
        Seen given = Seen.of(ask(JSON), ask(CSV));
        ask(JSON).then().body("decisions[0].declinedOn", nullValue()).body("decisions[0].lapsed", equalTo(false));

        // Late in the evening by the clock of London, on the next day by that of Helsinki.
        call.awaitReceipt(kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                funded.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T22:30:00Z", "lapsed": %s}""".formatted(funded.id(), call.decisionOn(funded), lapsed)));

        assertThat(Seen.of(ask(JSON), ask(CSV))).isNotEqualTo(given);
        ask(JSON)
                .then()
                .body("decisions[0].outcome", equalTo("AWARDED"))
                .body("decisions[0].declinedOn", equalTo("2019-01-30"))
                .body("decisions[0].lapsed", equalTo(lapsed));
        assertThat(ask(CSV).asString()).contains("\"declinedOn\",\"lapsed\"", "\"2019-01-30\",\"" + lapsed + "\"");
    }

    @Test
    void sayWhatCameInThePlaceOfWhat() {
        call.selects();

        AnsweredCorrection answered = AnsweredCorrection.corrected(call, funded, "400000.00");

        ask(JSON)
                .then()
                .body(
                        "decisions.decisionId",
                        contains(
                                answered.decision().toString(), answered.later().toString()))
                .body("decisions.supersedes", contains(null, answered.decision().toString()))
                .body("decisions.supersededBy", contains(answered.later().toString(), null))
                .body("decisions[0].ground.fi", startsWith("Hakemus sijoittui"))
                .body("decisions[1].ground.fi", startsWith("Päätös on annettu oikaisuvaatimuksen johdosta."))
                .body(
                        "decisions[1].ground.sv",
                        startsWith("Beslutet har fattats med anledning av en begäran om omprövning."))
                .body("decisions[1].ground.en", startsWith("The decision was given upon a request for correction."))
                .body("decisions[1].furtherReasons", equalTo(true));
        assertThat(ask(CSV).asString().lines().toList().get(2))
                .contains("oikaisuvaatimuksen johdosta")
                .endsWith("\"%s\",\"\"".formatted(answered.decision()));
    }

    @Test
    void areNotSentAgainToWhoeverHasThem() {
        call.selects();
        isNotified(funded);

        for (String form : List.of(JSON, CSV)) {
            String tag = ask(form).header("ETag");
            Response again = given().header("If-None-Match", tag).get(form, call.id());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(again.header("Cache-Control")).isEqualTo("public, max-age=300");
        }
        String before = ask(JSON).header("ETag");
        isNotified(full);
        assertThat(given().header("If-None-Match", before).get(JSON, call.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void areATableInWhichNothingIsAFormula() {
        SentApplication sly = anApplication();
        UUID review = call.receivesEligible(
                sly,
                json -> json.replace("\"Osaava johto, vahva verkosto\"", "\"=HYPERLINK(\\\"x\\\"); +1\"")
                        .replace("\"name\": \"Lead\"", "\"name\": \"@Lead\""));
        call.scores(call.offersAccepted(review, 2), 2, 3, 3, 3, 3, 3);
        call.isClosedWith("4000000.00", 2);
        call.selects();
        isNotified(sly);

        Response table = ask(CSV);

        table.then().statusCode(200).contentType(startsWith("text/csv"));
        assertThat(table.asString().split("\r\n")).hasSize(2).satisfies(rows -> {
            assertThat(rows[0]).startsWith("\"decisionId\",\"caseNumber\"").contains("\"mean A\"", "\"groundFi\"");
            assertThat(rows[1])
                    .contains(
                            "\"'=HYPERLINK(\"\"x\"\"); '+1\"",
                            "\"'@Lead\"",
                            "\"AWARDED\"",
                            "\"500000.00\"",
                            "\"3.00\"");
        });
    }

    @Test
    void areThereOfCallsAlone() {
        refused(given().get(JSON, UUID.randomUUID()), 404, "not-found");
        refused(given().get(CSV, UUID.randomUUID()), 404, "not-found");
        refused(given().get("/v1/published-decisions"), 400, "invalid-request");
    }

    private Response ask(String form) {
        return given().get(form, call.id());
    }

    private void isNotified(SentApplication application) {
        UUID decision = call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
    }

    /** All that an answer tells but who answered when. */
    private record Seen(String json, String csv, String headers) {

        static Seen of(Response json, Response csv) {
            return new Seen(json.asString(), csv.asString(), headers(json) + headers(csv));
        }

        private static String headers(Response answer) {
            return answer.headers().asList().stream()
                    .filter(header -> !List.of("date", "x-request-id", "traceparent")
                            .contains(header.getName().toLowerCase(Locale.ROOT)))
                    .map(Object::toString)
                    .sorted()
                    .toList()
                    .toString();
        }
    }
}
