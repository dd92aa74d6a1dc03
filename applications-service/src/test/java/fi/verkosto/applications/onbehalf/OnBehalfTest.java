package fi.verkosto.applications.onbehalf;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.applications.Api;
import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class OnBehalfTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");
    private static final String SUBMITTED = "fi.verkosto.application.submitted.v1";

    private final BusinessClock clock;
    private final OutboxRows outbox;

    OnBehalfTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void becomesTheNextSubmittedVersionAfterTheDeadline() {
        String application = submittedTo(publishedCall(), GRADIA);
        save(GRADIA, application, "partners", "{\"partners\": []}").then().statusCode(200);
        clock.moveTo(CLOSED);

        edit(officer(), application, "basics", "{\"title\": \"Corrected\"}")
                .then()
                .statusCode(200)
                .body("content.title", equalTo("Corrected"));

        officer()
                .get("/v1/applications/{id}/submissions/2", application)
                .then()
                .statusCode(200)
                .body("content.basics.title", equalTo("Corrected"))
                // Removed by the applicant after submitting, and never submitted.
                .body("content.partners.partners.size()", not(equalTo(0)));
        assertThat(outbox.of(application).stream().filter(row -> row.type().equals(SUBMITTED)))
                .hasSize(2);
        assertThat(Mails.about(application, outbox))
                .filteredOn(mail -> mail.startsWith("application-submitted"))
                .hasSize(1);
        assertThat(Mails.values(application, "changed-on-behalf", outbox))
                .singleElement()
                .satisfies(values -> {
                    assertThat(values.getString("change")).contains("basuppgifter");
                    assertThat(values.getString("reason")).isEqualTo("asked by phone");
                    assertThat(values.getString("number")).isEqualTo("2");
                    assertThat(values.containsKey("editableUntil")).isFalse();
                });
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.action", hasItems("EDITED_ON_BEHALF", "SUBMITTED_ON_BEHALF"))
                .body("items.find { it.action == 'EDITED_ON_BEHALF' }.section", equalTo("basics"))
                .body("items.find { it.action == 'EDITED_ON_BEHALF' }.pointers", contains("/basics/title"))
                .body("items.find { it.action == 'EDITED_ON_BEHALF' }.reason", equalTo("asked by phone"))
                .body("items.find { it.action == 'EDITED_ON_BEHALF' }.role", equalTo("OFFICER"));
    }

    @Test
    void leavesOutOfTheSameSectionWhatWasNotSubmitted() {
        String application = submittedTo(publishedCall(), GRADIA);
        save(GRADIA, application, "basics", "{\"summary\": \"Too late\"}")
                .then()
                .statusCode(200);
        clock.moveTo(CLOSED);

        edit(officer(), application, "basics", "{\"title\": \"Corrected\"}")
                .then()
                .statusCode(200);

        officer()
                .get("/v1/applications/{id}/submissions/2", application)
                .then()
                .body("content.basics.title", equalTo("Corrected"))
                .body("content.basics.summary", not(equalTo("Too late")));
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.find { it.action == 'UNSUBMITTED_LEFT_OUT' }.section", equalTo("basics"))
                .body("items.find { it.action == 'EDITED_ON_BEHALF' }.pointers", contains("/basics/title"));
    }

    @Test
    void showsNothingThatIsNotWrittenDown() {
        String application = submittedTo(publishedCall(), GRADIA);

        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"999\"")
                .body("{\"section\": \"contacts\", \"patch\": {}, \"reason\": \"x\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(412)
                .body("current", nullValue());
        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"section\": \"contacts\", \"patch\": {}, \"reason\": \"x\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(200);

        officer()
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .body(
                        "items.findAll { it.action == 'APPLICATION_READ' }.details.request",
                        hasItem("POST /v1/applications/" + application + "/on-behalf-edits"));
    }

    @Test
    void changesWhatWasSubmittedWhileTheApplicantWritesOn() {
        String application = submittedTo(publishedCall(), GRADIA);
        save(GRADIA, application, "basics", "{\"summary\": \"Being written\", \"goals\": [\"Mine\", \"Also mine\"]}")
                .then()
                .statusCode(200);
        save(GRADIA, application, "partners", "{\"partners\": []}").then().statusCode(200);
        String stale = Api.etag(GRADIA, application, "basics");

        edit(officer(), application, "basics", "{\"title\": \"Corrected\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("content.title", equalTo("Corrected"))
                .body("content.summary", not(equalTo("Being written")))
                .body("content.goals", contains("Yhteinen johtamismalli"));

        applicant(GRADIA)
                .get("/v1/applications/{id}/submissions/2", application)
                .then()
                .body("content.basics.title", equalTo("Corrected"))
                .body("content.basics.summary", not(equalTo("Being written")))
                .body("content.partners.partners.size()", not(equalTo(0)));
        // What the applicant is writing has the correction and has lost nothing.
        applicant(GRADIA)
                .get("/v1/applications/{id}", application)
                .then()
                .body("content.basics.title", equalTo("Corrected"))
                .body("content.basics.summary", equalTo("Being written"))
                .body("content.basics.goals", contains("Mine", "Also mine"))
                .body("content.partners.partners.size()", equalTo(0))
                .body("submissions", equalTo(2));
        save(GRADIA, application, "basics", stale, "{\"title\": \"Mine\"}")
                .then()
                .statusCode(412);
    }

    @Test
    void neverSubmitsAnElementOfAListThatTheApplicantOnlySaved() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED.minusSeconds(3 * 86_400));
        save(GRADIA, application, "basics", "{\"goals\": [\"Never submitted\"]}")
                .then()
                .statusCode(200);
        clock.moveTo(CLOSED);

        List<String> seen = officer()
                .get("/v1/applications/{id}/sections/basics", application)
                .path("content.goals");
        edit(officer(), application, "basics", "{\"goals\": [\"%s\", \"Added\"]}".formatted(seen.getFirst()))
                .then()
                .statusCode(200);

        applicant(GRADIA)
                .get("/v1/applications/{id}", application)
                .then()
                .body("content.basics.goals", contains("Yhteinen johtamismalli", "Added"));
        assertThat(officer()
                        .get("/v1/applications/{id}/submissions/2", application)
                        .asString())
                .doesNotContain("Never submitted");
    }

    @Test
    void refusesAnEditOfASubmissionThatWasReplacedMeanwhile() {
        String application = submittedTo(publishedCall(), GRADIA);
        String read = officer()
                .get("/v1/applications/{id}/sections/budget", application)
                .header("ETag");
        save(GRADIA, application, "basics", "{\"title\": \"Again\"}").then().statusCode(200);
        assertThat(officer()
                        .get("/v1/applications/{id}/sections/budget", application)
                        .header("ETag"))
                .isEqualTo(read);
        submit(GRADIA, application).then().statusCode(201);

        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", read)
                .body("{\"section\": \"budget\", \"patch\": {}, \"reason\": \"x\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(412);
    }

    @Test
    void isRefusedWhatSubmissionWouldRefuse() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);

        edit(officer(), application, "basics", "{\"title\": null}").then().statusCode(422);
        edit(officer(), application, "basics", "{\"tilte\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/patch/tilte"));

        officer().get("/v1/applications/{id}", application).then().body("submissions", equalTo(1));
    }

    @Test
    void withdrawsWithAReason() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);

        withdraw(officer(), application).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        assertThat(outbox.of(application))
                .anyMatch(row -> row.type().equals("fi.verkosto.application.withdrawn.v1"))
                .anyMatch(row -> row.data().contains("\"template\":\"withdrawn-on-behalf\""));
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items[-1].action", equalTo("WITHDRAWN_ON_BEHALF"))
                .body("items[-1].reason", equalTo("asked in writing"));
        withdraw(officer(), application).then().statusCode(409);
        edit(officer(), application, "basics", "{\"title\": \"x\"}").then().statusCode(409);
        withdraw(officer(), application).then().statusCode(409).body("phase", notNullValue());
    }

    @Test
    void isForOfficersOfTheCallAndSubmittedApplicationsOnly() {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);
        String draft = draftOf("0212371-7", call);
        RequestSpecification another = as(Tokens.of("another officer").roles("officer"));

        edit(another, application, "basics", "{}").then().statusCode(404);
        withdraw(as(Tokens.of("another officer").roles("officer")), application)
                .then()
                .statusCode(404);
        edit(applicant(GRADIA), application, "basics", "{}").then().statusCode(403);
        withdraw(officer(), draft).then().statusCode(404);
        assertThat(state(GRADIA, application)).isEqualTo("SUBMITTED");
    }

    private static Response edit(RequestSpecification by, String application, String section, String patch) {
        String etag = officer()
                .get("/v1/applications/{id}/sections/{section}", application, section)
                .header("ETag");
        return by.contentType(ContentType.JSON)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .body("{\"section\": \"%s\", \"patch\": %s, \"reason\": \"asked by phone\"}".formatted(section, patch))
                .post("/v1/applications/{id}/on-behalf-edits", application);
    }

    private static Response withdraw(RequestSpecification by, String application) {
        return by.contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"reason\": \"asked in writing\"}")
                .post("/v1/applications/{id}/on-behalf-withdrawals", application);
    }
}
