package fi.verkosto.applications.supplement;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.Consortium.accepted;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import fi.verkosto.applications.Gateway;
import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.ArrivalStamps;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class SupplementTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final String REQUESTS = "/v1/applications/{id}/supplement-requests";
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");
    private static final Instant DUE = Instant.parse("2018-12-07T14:15:00Z");
    private static final String BUDGET_ONLY = wish("\"budget\"");

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final Gateway gateway;

    SupplementTest(BusinessClock clock, OutboxRows outbox, ArrivalStamps stamps) {
        this.clock = clock;
        this.outbox = outbox;
        this.gateway = new Gateway(stamps);
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(OPEN);
    }

    @Test
    void reopensASubmittedApplicationUntilItIsAnsweredThroughTheOrdinaryPath() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);

        String request =
                request(application, wish("")).then().statusCode(201).extract().path("id");
        assertThat(state(GRADIA, application)).isEqualTo("SUPPLEMENT_REQUESTED");
        save(GRADIA, application, "basics", "{\"title\": \"Supplemented\"}")
                .then()
                .statusCode(200);
        submit(GRADIA, application).then().statusCode(201).body("number", equalTo(2));

        assertThat(state(GRADIA, application)).isEqualTo("SUBMITTED");
        applicant(GRADIA)
                .get(REQUESTS + "/{request}", application, request)
                .then()
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo(2))
                .body("dueAtHelsinki", equalTo("7.12.2018 16:15"));
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.action", hasItems("SUPPLEMENT_REQUESTED", "SECTION_SAVED"))
                .body("items.find { it.action == 'SUPPLEMENT_REQUESTED' }.role", equalTo("OFFICER"));
    }

    @Test
    void tellsOtherSystemsAndTheApplicant() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);

        request(application, BUDGET_ONLY).then().statusCode(201);

        OutboxRows.Row event = outbox.of(application).stream()
                .filter(row -> row.type().endsWith("supplement-requested.v1"))
                .findFirst()
                .orElseThrow();
        EventContract.validate(event.type(), event.data());
        assertThat(event.data()).doesNotContain("Budjetin");
        assertThat(outbox.of(application))
                .anyMatch(row -> row.data().contains("\"template\":\"supplement-requested\"")
                        && row.data().contains("Budjetin"));
    }

    /** By when it reached the gateway, as with the deadline of the call itself. */
    @Test
    void takesTheAnswerToTheLastMillisecondAndNotAtTheDueTime() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);
        request(application, wish("")).then().statusCode(201);
        clock.moveTo(DUE.plusSeconds(20));

        gateway.submit(GRADIA, application, DUE)
                .then()
                .statusCode(409)
                .body("type", endsWith("/supplement-overdue"))
                .body("dueAt", equalTo(DUE.toString()));
        save(GRADIA, application, "basics", "{\"title\": \"Late\"}")
                .then()
                .statusCode(409)
                .body("phase", equalTo("CLOSED"));
        gateway.submit(GRADIA, application, DUE.minusMillis(1))
                .then()
                .statusCode(201)
                .body("number", equalTo(2));
    }

    @Test
    void leftAloneStaysVisibleAndCanBeExtendedOrCancelled() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);
        String request = request(application, wish("")).path("id");
        clock.moveTo(DUE.plusSeconds(1));
        officer()
                .get(REQUESTS, application)
                .then()
                .body("items.state", contains("OPEN"))
                .body("items.overdue", contains(true));

        String etag = change(application, request, "\"0\"", "extension", "{\"dueAt\": \"2018-12-14T14:15:00Z\"}")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false))
                .extract()
                .header("ETag");
        save(GRADIA, application, "basics", "{\"title\": \"Never submitted\"}")
                .then()
                .statusCode(200);
        change(application, request, etag, "cancellation", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));

        assertThat(state(GRADIA, application)).isEqualTo("SUBMITTED");
        String title = applicant(GRADIA)
                .get("/v1/applications/{id}/submissions/1", application)
                .path("content.basics.title");
        officer()
                .get("/v1/applications/{id}", application)
                .then()
                .body("content.basics.title", equalTo(title))
                .body("submissions", equalTo(1));
        OutboxRows.Row event = outbox.of(application).stream()
                .filter(row -> row.type().endsWith("supplement-cancelled.v1"))
                .findFirst()
                .orElseThrow();
        EventContract.validate(event.type(), event.data());
        assertThat(Mails.about(application, outbox))
                .filteredOn(mail -> mail.startsWith("supplement-"))
                .extracting(mail -> mail.substring(0, mail.indexOf(' ')))
                .containsExactly("supplement-requested", "supplement-extended", "supplement-cancelled");
        assertThat(Mails.values(application, "supplement-extended", outbox)
                        .getFirst()
                        .getJsonObject("previousDueAt"))
                .isEqualTo(new JsonObject().put("moment", DUE.toString()));
    }

    /** Whoever answers a supplement after the deadline is not told to change and submit again. */
    @Test
    void confirmsTheAnswerWithoutAWordOfSubmittingAgain() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);
        request(application, wish("")).then().statusCode(201);

        submit(GRADIA, application).then().statusCode(201);

        assertThat(Mails.values(application, "application-submitted", outbox))
                .extracting(values -> values.containsKey("editableUntil"))
                .containsExactly(true, false);
    }

    @Test
    void startsFromWhatWasSubmittedNotFromWhatWasSavedAfterwards() {
        String application = submittedTo(publishedCall(), GRADIA);
        String title =
                applicant(GRADIA).get("/v1/applications/{id}", application).path("content.basics.title");
        save(GRADIA, application, "basics", "{\"title\": \"Saved, not submitted\"}")
                .then()
                .statusCode(200);
        clock.moveTo(CLOSED);

        request(application, BUDGET_ONLY).then().statusCode(201);

        officer().get("/v1/applications/{id}", application).then().body("content.basics.title", equalTo(title));
    }

    @Test
    void putsTheSubmittedFilesBackWithTheSubmittedContent() {
        String application = submittedTo(publishedCall(), GRADIA);
        String kept =
                attach(application, "budget").then().statusCode(201).extract().path("id");
        submit(GRADIA, application).then().statusCode(201);
        applicant(GRADIA)
                .delete("/v1/applications/{id}/attachments/{file}", application, kept)
                .then()
                .statusCode(204);
        attach(application, "budget").then().statusCode(201);
        clock.moveTo(CLOSED);

        request(application, BUDGET_ONLY).then().statusCode(201);

        applicant(GRADIA)
                .get("/v1/applications/{id}/attachments", application)
                .then()
                .body("items.id", contains(kept));
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.findAll { it.action == 'UNSUBMITTED_LEFT_OUT' }.details.item", hasItem(kept));
        attach(application, "basics").then().statusCode(409).body("type", endsWith("/section-not-to-supplement"));
        attach(application, "budget").then().statusCode(201);
    }

    @Test
    void opensTheStatedSectionsOnly() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);
        request(application, BUDGET_ONLY).then().statusCode(201);

        save(GRADIA, application, "basics", "{\"title\": \"Another\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/section-not-to-supplement"));
        save(GRADIA, application, "budget", "{\"lines\": []}").then().statusCode(200);
    }

    @Test
    void keepsTheFilesOfOtherSections() {
        String application = submittedTo(publishedCall(), GRADIA);
        String file = attach(application, "basics").path("id");
        submit(GRADIA, application).then().statusCode(201);
        clock.moveTo(CLOSED);
        request(application, BUDGET_ONLY).then().statusCode(201);

        applicant(GRADIA)
                .delete("/v1/applications/{id}/attachments/{file}", application, file)
                .then()
                .statusCode(409)
                .body("type", endsWith("/section-not-to-supplement"));
    }

    @Test
    void letsAMemberBeInvitedThatFindsTheInvitation() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);
        request(application, wish("\"consortium\"")).then().statusCode(201);
        registerProviders(RIVERIA);

        invited(GRADIA, application, RIVERIA);

        applicant(RIVERIA).get("/v1/invitations").then().body("items.applicationId", hasItem(application));
        take("refusal", RIVERIA, application, RIVERIA).then().statusCode(200);
    }

    @Test
    void canBeAnsweredThoughSomethingElseIsMissing() {
        String application = submittedTo(publishedCall(), GRADIA);
        String contacts =
                "{\"contactPerson\": {\"name\": \"K\", \"email\": \"k@gradia.example\", \"language\": \"fi\"}}";
        save(GRADIA, application, "contacts", "{\"contactPerson\": null}")
                .then()
                .statusCode(200);
        take("departure", MEMBER, application, MEMBER).then().statusCode(200);
        clock.moveTo(CLOSED);
        request(application, BUDGET_ONLY).then().statusCode(201);

        save(GRADIA, application, "contacts", contacts).then().statusCode(200);
        save(GRADIA, application, "basics", "{\"title\": \"Another\"}").then().statusCode(409);
        accepted(GRADIA, application, MEMBER);

        submit(GRADIA, application).then().statusCode(201);
    }

    @Test
    void isRefusedBeforeTheDeadlineWithoutFutureAndTwice() {
        String application = submittedTo(publishedCall(), GRADIA);
        request(application, wish("")).then().statusCode(409).body("type", endsWith("/call-not-closed"));
        clock.moveTo(CLOSED);
        request(application, wish("").replace("2018-12-07", "2018-11-07"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/dueAt"));
        String request = request(application, wish("")).path("id");

        request(application, wish("")).then().statusCode(409).body("type", endsWith("/illegal-transition"));
        change(application, request, "\"0\"", "extension", "{\"dueAt\": \"2018-12-06T14:15:00Z\"}")
                .then()
                .statusCode(422);
        change(application, request, "\"0\"", "cancellation", "{}").then().statusCode(200);
        change(application, request, "\"1\"", "cancellation", "{}").then().statusCode(409);
        change(application, request, "\"1\"", "extension", "{\"dueAt\": \"2019-12-06T14:15:00Z\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void isForOfficersOfTheCallOnly() {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);
        String draft = draftOf(RIVERIA, call);
        clock.moveTo(CLOSED);

        creating(as(Tokens.of("another officer").roles("officer")))
                .body(wish(""))
                .post(REQUESTS, application)
                .then()
                .statusCode(404);
        creating(applicant(GRADIA))
                .body(wish(""))
                .post(REQUESTS, application)
                .then()
                .statusCode(403);
        request(draft, wish("")).then().statusCode(404);
        applicant(RIVERIA).get(REQUESTS, application).then().statusCode(404);
    }

    private static Response attach(String application, String section) {
        return creating(applicant(GRADIA))
                .contentType("application/octet-stream")
                .body("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments?name=a.pdf&section=" + section, application);
    }

    private static Response request(String application, String wish) {
        return creating(officer()).body(wish).post(REQUESTS, application);
    }

    private static Response change(String application, String request, String etag, String change, String body) {
        return officer()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .post(REQUESTS + "/{request}/{change}", application, request, change);
    }

    private static String wish(String sections) {
        return """
                {"message": "Budjetin matkakulut puuttuvat", "dueAt": "2018-12-07T14:15:00Z", "sections": [%s]}""".formatted(sections);
    }
}
