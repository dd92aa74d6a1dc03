package fi.verkosto.applications.call.revision;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.example;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.submittedTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class CallChangeTest {

    private static final Instant WHILE_OPEN = Instant.parse("2018-11-10T10:00:00Z");
    private static final Instant CLOSED = Instant.parse("2018-11-21T14:15:00Z");
    private static final String EXTENSION = example("extendDeadline");
    /** Without the number: a call keeps its own. */
    private static final String REVISION = example("reviseCall").replaceFirst("\"caseNumber\": \"[^\"]*\",\\s*", "");

    private final BusinessClock clock;
    private final Session session;
    private final OutboxRows outbox;

    CallChangeTest(BusinessClock clock, Session session, OutboxRows outbox) {
        this.clock = clock;
        this.session = session;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        registerProviders("0208201-1");
        clock.moveTo(WHILE_OPEN);
    }

    @Test
    void givesEverybodyMoreTimeAndSaysSo() {
        String call = publishedCall();

        put(call, "deadline", EXTENSION).then().statusCode(200).body("closesAtHelsinki", equalTo("28.11.2018 16:15"));

        clock.moveTo(CLOSED);
        officer().get("/v1/calls/{id}", call).then().body("phase", equalTo("OPEN"));
        officer()
                .get("/v1/calls/{id}/revisions", call)
                .then()
                .body("items.kind", contains("DEADLINE_EXTENDED"))
                .body("items[0].changes.path", contains("/closesAt"))
                .body("items[0].changes[0].before", equalTo("2018-11-21T14:15:00Z"));
        assertPublished(call, "fi.verkosto.call.deadline-extended.v1");
    }

    @Test
    void extendsOnlyAnOpenCallAndOnlyToLater() {
        String call = publishedCall();

        put(call, "deadline", EXTENSION.replace("2018-11-28", "2018-11-20"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/closesAt"));
        put(call, "deadline", EXTENSION.replace("\"sv\"", "\"de\"")).then().statusCode(400);
        clock.moveTo(CLOSED);
        put(call, "deadline", EXTENSION)
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"))
                .body("phase", equalTo("CLOSED"));
    }

    @Test
    void isRevisedWithAnExplanationAndADifference() {
        String call = publishedCall();

        String location = revise(call, REVISION)
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("changes.path", contains("/totalSum"))
                .body("changes[0].before", equalTo("4000000.00 EUR"))
                .body("changes[0].after", equalTo("4500000.00 EUR"))
                .extract()
                .header("Location");

        assertThat(location).endsWith("/v1/calls/" + call + "/revisions/1");
        applicant("0208201-1")
                .get("/v1/calls/{id}/revisions/1", call)
                .then()
                .statusCode(200)
                .body("words.sv", equalTo("Summan som delas ut ökar till 4 500 000 euro"));
        officer().get("/v1/calls/{id}/revisions/2", call).then().statusCode(404);
        officer().get("/v1/calls/{id}", call).then().body("totalSum.amount", equalTo("4500000.00"));
        assertPublished(call, "fi.verkosto.call.revised.v1");
        creating(officer())
                .header("If-Match", "\"1.open.staff\"")
                .body(REVISION)
                .post("/v1/calls/{id}/revisions", call)
                .then()
                .statusCode(412);
    }

    @Test
    void saysThatContactPersonsChangedAndNotWhoTheyWere() {
        String call = publishedCall();

        revise(call, REVISION.replace("content@agency.example", "another@agency.example"))
                .then()
                .statusCode(201);

        String revision = given().get("/v1/calls/{id}/revisions/1", call)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(revision).contains("\"/contactPersons\"").doesNotContain("@agency.example");
    }

    @Test
    void isChangedByOneOfTwoOfficersAtOnce() {
        String call = publishedCall();
        String etag = officer().get("/v1/calls/{id}", call).header("ETag");
        List<CompletableFuture<Integer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> officer()
                        .contentType(ContentType.JSON)
                        .header("If-Match", etag)
                        .body(EXTENSION)
                        .put("/v1/calls/{id}/deadline", call)
                        .statusCode()))
                .limit(4)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void keepsTheCompetitionAsItIsWhileSomethingIsSubmitted() {
        String call = publishedCall();
        String application = submittedTo(call, "0208201-1");

        revise(call, REVISION)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/terms/totalSum"))
                .body("errors.rule", contains("frozen"));
        officer().get("/v1/calls/{id}", call).then().body("totalSum.amount", equalTo("4000000.00"));
        creating(applicant("0208201-1"))
                .header("If-Match", etag("0208201-1", application))
                .post("/v1/applications/{id}/withdrawal", application)
                .then()
                .statusCode(200);
        revise(call, REVISION).then().statusCode(201);
    }

    @Test
    void keepsWhatSomebodyAppliesWith() {
        String call = publishedCall();
        draftOf("0208201-1", call);

        revise(call, REVISION.replace("REGIONAL_NETWORK", "LOCAL_NETWORK"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/terms/strands"))
                .body("errors.rule", contains("frozen"));
        revise(call, REVISION.replace("PERSONNEL", "STAFF"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/terms/costCategories"));
        revise(
                        call,
                        REVISION.replace("\"COORDINATION\"", "\"GUIDANCE\"")
                                .replace("\"kind\": \"GUIDANCE\"", "\"kind\": \"COORDINATION\""))
                .then()
                .statusCode(201)
                .body("changes.path", hasItem("/strands/GUIDANCE"));
    }

    @Test
    void keepsItsNumberItsDatesAndAfterTheDeadlineItsTerms() {
        String call = publishedCall();

        revise(
                        call,
                        REVISION.replaceFirst("\"terms\": \\{", "\"terms\": {\"caseNumber\": \"2/340/2018\",")
                                .replace("2018-11-21T", "2018-12-21T"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/terms/caseNumber", "/terms/closesAt"));
        revise(call, REVISION.replace("\"weight\": 100", "\"weight\": 99"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/terms/criteria"));
        clock.moveTo(CLOSED);
        revise(call, REVISION).then().statusCode(422).body("errors.pointer", contains("/terms/totalSum"));
        revise(call, REVISION.replace("4500000.00", "4000000.00").replace("Kvalitet", "Kvaliteten"))
                .then()
                .statusCode(201)
                .body("changes.path", contains("/criteria/QUALITY/names/sv"));
    }

    @Test
    void refusesARevisionThatChangesNothing() {
        revise(publishedCall(), REVISION.replace("4500000.00", "4000000.00"))
                .then()
                .statusCode(422)
                .body("errors[0].rule", equalTo("changes-something"));
    }

    /** The mails themselves follow by a job with tests of its own. */
    @Test
    void tellsItsApplicants() {
        String call = publishedCall();

        put(call, "deadline", EXTENSION).then().statusCode(200);
        revise(call, REVISION.replace("2018-11-21T", "2018-11-28T")).then().statusCode(201);

        List<String> kinds = session.createNativeQuery(
                        "select kind from call_announcement where call_id = cast(:call as uuid) order by id",
                        String.class)
                .setParameter("call", call)
                .list();
        assertThat(kinds).containsExactly("DEADLINE_EXTENDED", "CALL_REVISED");
    }

    @Test
    void changesItsStaffButNeverLosesItsLastOfficer() {
        String call = publishedCall();

        put(call, "staff", "{\"staff\": [{\"person\": \"x\", \"role\": \"EVALUATOR\"}]}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/staff"));
        put(call, "staff", "{\"staff\": [{\"person\": \"successor\", \"role\": \"OFFICER\"}]}")
                .then()
                .statusCode(200);
        assertPublished(call, "fi.verkosto.call.published.v1");
        put(call, "staff", example("replaceStaff")).then().statusCode(403);
        as(Tokens.of("successor").roles("officer"))
                .get("/v1/calls/{id}", call)
                .then()
                .body("staff.person", contains("successor"));
    }

    @Test
    void isChangedByItsOfficersAlone() {
        String call = publishedCall();
        for (Tokens stranger : new Tokens[] {
            Tokens.of("another officer").roles("officer"),
            Tokens.of("evaluator-1").roles("officer")
        }) {
            changing(as(stranger), call)
                    .body(EXTENSION)
                    .put("/v1/calls/{id}/deadline", call)
                    .then()
                    .statusCode(403);
            changing(as(stranger), call)
                    .body(REVISION)
                    .post("/v1/calls/{id}/revisions", call)
                    .then()
                    .statusCode(403);
            changing(as(stranger), call)
                    .body(example("replaceStaff"))
                    .put("/v1/calls/{id}/staff", call)
                    .then()
                    .statusCode(403);
            as(stranger).get("/v1/calls/{id}/preview", call).then().statusCode(403);
        }
    }

    private void assertPublished(String call, String type) {
        OutboxRows.Row row = outbox.of(call).stream()
                .filter(published -> published.type().equals(type))
                .reduce((_, last) -> last)
                .orElseThrow();
        assertThat(row.data()).doesNotContain("agency.example");
        EventContract.validate(type, row.data());
    }

    private static Response put(String call, String what, String body) {
        return changing(officer(), call).body(body).put("/v1/calls/{id}/" + what, call);
    }

    private static Response revise(String call, String body) {
        return changing(officer(), call).body(body).post("/v1/calls/{id}/revisions", call);
    }

    private static RequestSpecification changing(RequestSpecification request, String call) {
        String etag = officer().get("/v1/calls/{id}", call).header("ETag");
        return creating(request).contentType(ContentType.JSON).header("If-Match", etag);
    }
}
