package fi.verkosto.applications.call;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftCall;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.EventContract;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class CallTest {

    private final BusinessClock clock;
    private final OutboxRows outbox;

    CallTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void beforeTheCallOpens() {
        clock.moveTo(Instant.parse("2018-10-15T09:00:00Z"));
    }

    @Test
    void isADraftForItsStaffOnly() {
        String call = draftCall();

        officer().get("/v1/calls/{id}", call).then().statusCode(200).body("state", equalTo("DRAFT"));
        as(Tokens.of("evaluator-1").roles("evaluator"))
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200);
        applicant("0208201-1").get("/v1/calls/{id}", call).then().statusCode(404);
        applicant("0208201-1").get("/v1/calls?limit=200").then().body("items.id", not(hasItem(call)));
    }

    @Test
    void isKnownToEverybodyOncePublished() {
        String call = publishedCall();

        applicant("0208201-1")
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .body("phase", equalTo("UPCOMING"))
                .body("closesAtHelsinki", equalTo("21.11.2018 16:15"))
                .body("staff", empty());
    }

    @Test
    void tellsOtherServicesWhenItIsPublished() {
        String call = publishedCall();

        List<OutboxRows.Row> rows = outbox.of(call);
        assertThat(rows).extracting(OutboxRows.Row::type).containsExactly("fi.verkosto.call.published.v1");
        assertThat(rows.getFirst().topic()).isEqualTo("verkosto.applications");
        assertThat(rows.getFirst().data()).doesNotContain("agency.example");
        EventContract.validate(rows.getFirst().type(), rows.getFirst().data());
    }

    @Test
    void isFrozenByPublishing() {
        String call = publishedCall();

        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(CALL)
                .put("/v1/calls/{id}", call)
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"))
                .body("state", equalTo("PUBLISHED"))
                .body("allowed", contains("resolve"));
        officer()
                .header("If-Match", "\"1\"")
                .delete("/v1/calls/{id}", call)
                .then()
                .statusCode(409);
    }

    @Test
    void isEditedAndDeletedAsADraft() {
        String call = draftCall();

        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(CALL.replace("4000000.00", "3000000.00"))
                .put("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("totalSum.amount", equalTo("3000000.00"));
        officer()
                .header("If-Match", "\"0\"")
                .delete("/v1/calls/{id}", call)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", "\"1\"")
                .delete("/v1/calls/{id}", call)
                .then()
                .statusCode(204);
        officer().get("/v1/calls/{id}", call).then().statusCode(404);
    }

    @Test
    void belongsToItsOfficersAlone() {
        String call = draftCall();
        Tokens another = Tokens.of("another officer").roles("officer");

        as(another)
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(404);
        as(Tokens.of("evaluator-1").roles("officer"))
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(403);
    }

    @Test
    void refusesTermsThatContradictEachOther() {
        creating(officer())
                .body(CALL.replace("2018-11-21T14:15", "2018-10-01T14:15")
                        .replace("\"weight\": 100", "\"weight\": 90")
                        .replace("2020-12-31", "2018-12-31"))
                .post("/v1/calls")
                .then()
                .statusCode(422)
                .body("type", endsWith("/call-incomplete"))
                .body("errors.pointer", contains("/closesAt", "/projectEnd", "/criteria"));
    }

    @Test
    void refusesToBePublishedAfterItsDeadline() {
        String call = draftCall();
        clock.moveTo(Instant.parse("2018-11-21T14:15:00Z"));

        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/closesAt"));
    }
}
