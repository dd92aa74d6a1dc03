package fi.verkosto.applications.submission;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Own funding above the costs would ask for less than nothing: no way of submitting lets it through. */
@QuarkusTest
@WithPostgresAndKafka
class HostileBudgetTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");

    /** The costs are 718 751. */
    private static final String MORE_THAN_THE_COSTS = """
            {"incomes": [{"businessId": "0208201-1", "ownFunding": {"amount": "1038751.00", "currency": "EUR"}}]}""";

    private final BusinessClock clock;
    private String application;

    HostileBudgetTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void submittedWhileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = submittedTo(publishedCall(), GRADIA);
    }

    @Test
    void isNotSubmittedByTheApplicant() {
        saveIt();

        refused(submit(GRADIA, application));
    }

    @Test
    void isNotSubmittedOnBehalf() {
        clock.moveTo(CLOSED);

        refused(officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"section\": \"budget\", \"patch\": %s, \"reason\": \"asked by phone\"}"
                        .formatted(MORE_THAN_THE_COSTS))
                .post("/v1/applications/{id}/on-behalf-edits", application));

        // Not even in what is written now.
        applicant(GRADIA)
                .get("/v1/applications/{id}/sections/budget", application)
                .then()
                .body("content.incomes[0].ownFunding.amount", equalTo("0.00"));
    }

    @Test
    void isNotSubmittedAsASupplement() {
        clock.moveTo(CLOSED);
        creating(officer())
                .body("{\"message\": \"More\", \"dueAt\": \"2018-12-07T14:15:00Z\", \"sections\": []}")
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(201);
        saveIt();

        refused(submit(GRADIA, application));
    }

    private void saveIt() {
        save(GRADIA, application, "budget", MORE_THAN_THE_COSTS).then().statusCode(200);
    }

    private void refused(Response answer) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/budget/incomes"))
                .body("errors.rule", hasItem("leaves-a-grant"));
        applicant(GRADIA).get("/v1/applications/{id}", application).then().body("submissions", equalTo(1));
    }
}
