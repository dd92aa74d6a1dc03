package fi.verkosto.applications.call.revision;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.example;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call whose evaluators must not know who applies: how it says so, and who may be one of them. */
@QuarkusTest
@WithPostgresAndKafka
class BlindCallTest {

    private static final String PUBLISHED = "fi.verkosto.call.published.v1";

    private final BusinessClock clock;
    private final OutboxRows outbox;

    BlindCallTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void comeBeforeItOpens() {
        clock.moveTo(Instant.parse("2018-10-10T09:00:00Z"));
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    @Test
    void saysSoToEverybodyAndInItsEventEachTime() {
        String call = draft("");
        officer()
                .get("/v1/calls/{id}/preview", call)
                .then()
                .body("call.blindReview", equalTo(true))
                .body("requirements.blindReview.rule.en", containsString("do not name"))
                .body("errors", empty());
        publish(call).then().statusCode(200).body("blindReview", equalTo(true));
        staff(call, person("officer", "OFFICER"), person("expert", "EVALUATOR"))
                .then()
                .statusCode(200);

        given().get("/v1/calls/{id}", call).then().body("blindReview", equalTo(true));
        given().get("/v1/calls/{id}/requirements", call)
                .then()
                .body("blindReview.blind", equalTo(true))
                .body("blindReview.rule.sv", containsString("Nämn"));
        assertThat(published(call)).containsExactly(true, true);
    }

    @Test
    void isTheExceptionAmongCalls() {
        String call = publishedCall();

        given().get("/v1/calls/{id}", call).then().body("blindReview", equalTo(false));
        given().get("/v1/calls/{id}/requirements", call)
                .then()
                .body("blindReview.blind", equalTo(false))
                .body("blindReview.rule", nullValue());
        assertThat(published(call)).containsExactly(false);
    }

    @Test
    void isNotPublishedWithAnEvaluatorWhoReadsInAnotherRole() {
        String call = draft(", " + person("expert", "EVALUATOR") + ", " + person("expert", "OBSERVER"));

        officer()
                .get("/v1/calls/{id}/preview", call)
                .then()
                .body("errors.rule", contains("blind-evaluator"))
                .body("errors.pointer", contains("/staff/2/role"));
        publish(call).then().statusCode(422).body("errors.rule", contains("blind-evaluator"));
    }

    @Test
    void takesNobodyForBothLaterEither() {
        String call = draft("");
        publish(call).then().statusCode(200);

        staff(call, person("officer", "OFFICER"), person("officer", "EVALUATOR"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/staff/1/role"));
        String other = publishedCall();
        staff(other, person("officer", "OFFICER"), person("officer", "EVALUATOR"))
                .then()
                .statusCode(200);
    }

    @Test
    void makesNobodyAnEvaluatorWhoCouldReadOnceThereWasSomethingToRead() {
        String call = draft("");
        publish(call).then().statusCode(200);
        staff(call, person("officer", "OFFICER"), person("mistaken", "OBSERVER"))
                .then()
                .statusCode(200);
        staff(call, person("officer", "OFFICER"), person("mistaken", "EVALUATOR"))
                .then()
                .statusCode(200);

        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        staff(call, person("officer", "OFFICER"), person("knowing", "OBSERVER"))
                .then()
                .statusCode(200);
        staff(call, person("officer", "OFFICER"), person("knowing", "EVALUATOR"))
                .then()
                .statusCode(422);
        staff(call, person("officer", "OFFICER")).then().statusCode(200);
        staff(call, person("officer", "OFFICER"), person("knowing", "EVALUATOR"))
                .then()
                .statusCode(422)
                .body("errors.rule", contains("blind-evaluator"));
        staff(call, person("officer", "OFFICER"), person("mistaken", "EVALUATOR"))
                .then()
                .statusCode(200);
    }

    @Test
    void isNeverRevisedIntoAnother() {
        String call = publishedCall();
        String revision = example("reviseCall").replaceFirst("\"caseNumber\": \"[^\"]*\",\\s*", "");

        creating(officer())
                .header("If-Match", version(call))
                .body(revision.replaceFirst("\"terms\": \\{", "\"terms\": {\"blindReview\": true, "))
                .post("/v1/calls/{id}/revisions", call)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/terms/blindReview"))
                .body("errors.rule", everyItem(equalTo("frozen")));
    }

    @Test
    void isCopiedWithItsTerms() {
        String call = draft("");

        creating(officer())
                .post("/v1/calls/{id}/copies", call)
                .then()
                .statusCode(201)
                .body("blindReview", equalTo(true));
    }

    private static String draft(String more) {
        String staff =
                "\"staff\": [" + person("officer", "OFFICER") + ", " + person("evaluator-1", "EVALUATOR") + more + "]";
        return creating(officer())
                .body(CALL.replaceFirst("(?s)\"staff\": \\[.*?]", staff)
                        .replaceFirst("\\{", "{\"blindReview\": true, "))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response publish(String call) {
        return officer().header("If-Match", version(call)).post("/v1/calls/{id}/publication", call);
    }

    private static Response staff(String call, String... members) {
        return officer()
                .header("If-Match", version(call))
                .contentType(ContentType.JSON)
                .body("{\"staff\": [" + String.join(", ", members) + "]}")
                .put("/v1/calls/{id}/staff", call);
    }

    private static String person(String subject, String role) {
        return "{\"person\": \"%s\", \"role\": \"%s\"}".formatted(subject, role);
    }

    private static String version(String call) {
        return officer().get("/v1/calls/{id}", call).header("ETag");
    }

    private List<Boolean> published(String call) {
        List<String> events = outbox.of(call).stream()
                .filter(row -> row.type().equals(PUBLISHED))
                .map(OutboxRows.Row::data)
                .toList();
        events.forEach(data -> EventContract.validate(PUBLISHED, data));
        return events.stream()
                .map(data -> JsonPath.from(data).getBoolean("blindReview"))
                .toList();
    }
}
