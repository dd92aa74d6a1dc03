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
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(rows.getFirst().data())
                .doesNotContain("agency.example")
                .contains("\"agencyNames\":{\"fi\":\"Opetushallitus\"");
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
                .body("allowed", contains("extend-deadline", "revise", "replace-staff"));
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
    void mayBeIncompleteUntilItIsPublished() {
        String call = creating(officer())
                .body("{}")
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .body("phase", nullValue())
                .extract()
                .path("id");

        officer()
                .get("/v1/calls/{id}/preview", call)
                .then()
                .statusCode(200)
                .body("call.staff", empty())
                .body("errors.pointer", hasItems("/names/sv", "/strands", "/contactPersons", "/totalSum"))
                .body("warnings", empty());
        publish(call)
                .then()
                .statusCode(422)
                .body("type", endsWith("/call-incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/names/fi",
                                "/names/sv",
                                "/names/en",
                                "/totalSum",
                                "/opensAt",
                                "/closesAt",
                                "/projectStart",
                                "/projectEnd",
                                "/ownFundingPercent",
                                "/strands",
                                "/criteria",
                                "/costCategories",
                                "/contactPersons"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2018-11-21T14:15; 2018-10-01T14:15; /closesAt closes-after-opening, /closesAt closes-in-the-future",
                "2020-12-31; 2018-12-31; /projectEnd ends-after-start",
                "\"weight\": 100; \"weight\": 90; /criteria weights-sum-to-100",
                "\"weight\": 100; \"weight\": 0; /criteria weights-sum-to-100, /criteria/0/weight range",
                "\"maximumAwards\": 6; \"maximumAwards\": 0; /strands/0/maximumAwards range",
                "\"code\": \"COORDINATION\"; \"code\": \"REGIONAL_NETWORK\"; /strands/1/code distinct",
                "\"sv\": \"Kvalitet\"; \"sv\": \" \"; /criteria/0/names/sv missing-language",
                "\"sv\": \"Målen och metoderna är tydliga och genomförbara\"; \"sv\": \"\"; /criteria/0/descriptions/sv missing-language",
                "4000000.00; 0.00; /totalSum/amount positive-sum",
                "\"maximumAwards\": 1; \"maximumAwards\": 1, \"money\": {\"amount\": \"4000000.01\", \"currency\": \"EUR\"}; /strands/1/money/amount within-total-sum",
                "\"regions\": []; \"regions\": [\"01\", \"03\"]; /regions/1 region",
                "\"regions\": []; \"regions\": [\"01\", \"01\"]; /regions/1 distinct",
                "\"minimumDevelopmentStages\": 2; \"minimumDevelopmentStages\": 4; /strands/0/rules/minimumDevelopmentStages possible",
                "\"sv\": \"partnerskap\"; \"sv\": null; /codeLists/themes/2/names/sv missing-language",
                "\"code\": \"TEACHING\"; \"code\": null; /codeLists/staffGroups/0/code required",
                "\"requiredManagementLevels\": [; \"requiredManagementLevels\": [\"BOTTOM\",; /strands/0/rules/requiredManagementLevels/0 listed",
                "\"minimumMembers\": 1; \"minimumMembers\": 101; /strands/0/rules/minimumMembers possible",
                "\"maximumScore\": 3; \"maximumScore\": 3, \"scale\": [{\"score\": 4, \"meaning\": {\"fi\": \"a\", \"sv\": \"b\", \"en\": \"c\"}}]; /criteria/0/scale/0/score within-scale",
                "\"email\": \"content@agency.example\"; \"email\": null; /contactPersons/0/email required"
            })
    void refusesToPublishWhatIsWrong(String right, String wrong, String faults) {
        assertThat(CALL).contains(right);
        String call = creating(officer())
                .body(CALL.replace(right, wrong))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Response refused = publish(call);

        refused.then().statusCode(422);
        List<Map<String, String>> errors = refused.path("errors");
        assertThat(errors.stream()
                        .map(error -> error.get("pointer") + " " + error.get("rule"))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .isEqualTo(faults);
        officer().get("/v1/calls/{id}", call).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void checksItsQuestionsWhenTheyAreSavedAndTheirTextsWhenPublished() {
        String asking = "\"maximumAwards\": 1, \"questions\": {\"schema\": {\"type\": \"object\", \"properties\":"
                + " {\"goal\": {\"type\": \"string\"}}}, \"uiSchema\": {}}";
        creating(officer())
                .body(CALL.replace("\"maximumAwards\": 1", asking.replace("string", "strnig")))
                .post("/v1/calls")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/strands/1/questions/schema/properties/goal/type"));
        String call = creating(officer())
                .body(CALL.replace("\"maximumAwards\": 1", asking))
                .post("/v1/calls")
                .path("id");

        publish(call)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/strands/1/questions/uiSchema/goal/titles/sv"));
    }

    @Test
    void warnsOfADeadlineOutsideTheConvention() {
        String call = creating(officer())
                .body(CALL.replace("2018-11-21T14:15", "2018-11-23T14:00"))
                .post("/v1/calls")
                .path("id");

        officer()
                .get("/v1/calls/{id}/preview", call)
                .then()
                .body("errors", empty())
                .body("warnings.rule", contains("usual-closing-time", "closes-on-a-friday", "open-long-enough"));
        publish(call).then().statusCode(200);
    }

    @Test
    void isCopiedWithoutItsNumberItsDatesAndItsStaff() {
        String call = publishedCall();

        String copy = creating(officer())
                .post("/v1/calls/{id}/copies", call)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("state", equalTo("DRAFT"))
                .body("caseNumber", nullValue())
                .body("opensAt", nullValue())
                .body("projectEnd", nullValue())
                .body("staff.person", contains("officer"))
                .body("criteria[0].id", equalTo("QUALITY"))
                .extract()
                .path("id");

        assertThat(copy).isNotEqualTo(call);
        creating(as(Tokens.of("another officer").roles("officer")))
                .post("/v1/calls/{id}/copies", call)
                .then()
                .statusCode(403);
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

    private static Response publish(String call) {
        return officer().header("If-Match", "\"0\"").post("/v1/calls/{id}/publication", call);
    }
}
