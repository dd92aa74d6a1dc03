package fi.verkosto.applications.rules;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.applications.Consortium;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgresAndKafka
class SubmissionRulesTest {

    private static final String GRADIA = "0208201-1";
    private static final String OMNIA = "0502454-6";
    private static final String SAKKY = "1852679-9";

    private final BusinessClock clock;

    SubmissionRulesTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "basics; {\"themes\": null}; /basics/themes; required-themes",
                "basics; {\"managementLevels\": [\"MIDDLE\"]}; /basics/managementLevels; required-management-levels",
                "basics; {\"title\": \" \"}; /basics/title; required",
                "consortium; {\"leadDevelopmentStage\": null}; /consortium/leadDevelopmentStage; required",
                "consortium; {\"leadDevelopmentStage\": \"STARTING\"}; /consortium/members; minimum-development-stages",
                "partners; {\"partners\": null}; /partners/partners; partner-kinds",
                "contacts; {\"backupContact\": {\"name\": \"Vara\", \"email\": \"a@b.example\"}}; /contacts/backupContact/language; required",
                "budget; {\"lines\": null}; /budget/lines; required"
            })
    void saysBeforeWhatSubmissionWillSay(String section, String patch, String pointer, String rule) {
        String application = completeDraftOf(GRADIA, publishedCall());
        save(GRADIA, application, section, patch).then().statusCode(200);

        Response problems = applicant(GRADIA).get("/v1/applications/{id}/problems", application);
        Response refusal = submit(GRADIA, application);

        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(problems.<List<Object>>path("errors")).isEqualTo(refusal.path("errors"));
        assertThat(problems.<List<String>>path("errors.pointer")).contains(pointer);
        assertThat(problems.<List<String>>path("errors.rule")).contains(rule);
        assertThat(applicant(GRADIA).get("/v1/applications/{id}", application).<Integer>path("completeness"))
                .isEqualTo(80);
    }

    @Test
    void saysTheSameOfAnEmptyDraft() {
        String application = draftOf(GRADIA, publishedCall());
        applicant(GRADIA).get("/v1/applications/{id}", application).then().body("completeness", equalTo(0));

        List<Object> problems = applicant(GRADIA)
                .get("/v1/applications/{id}/problems", application)
                .path("errors");

        assertThat(problems).isNotEmpty().isEqualTo(submit(GRADIA, application).path("errors"));
    }

    @Test
    void refusesRowsTwiceAndSumsBelowZero() {
        String application = completeDraftOf(GRADIA, publishedCall());
        String budget = """
                {"lines": [
                    {"businessId": "%1$s", "costCategory": "PERSONNEL", "amount": {"amount": "100.00", "currency": "EUR"}},
                    {"businessId": "%1$s", "costCategory": "PERSONNEL", "amount": {"amount": "50.00", "currency": "EUR"}}],
                 "incomes": [
                    {"businessId": "%1$s", "ownFunding": {"amount": "-1.00", "currency": "EUR"}},
                    {"businessId": "%1$s", "otherIncome": {"amount": "-0.01", "currency": "EUR"}},
                    {"businessId": "1852679-9", "otherIncome": {"amount": "1.00", "currency": "EUR"}}]}""".formatted(GRADIA);
        save(GRADIA, application, "budget", budget).then().statusCode(200);

        submit(GRADIA, application)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/budget/lines/1",
                                "/budget/incomes/0/ownFunding",
                                "/budget/incomes/1/otherIncome",
                                "/budget/incomes/1",
                                "/budget/incomes/2/businessId"))
                .body(
                        "errors.rule",
                        contains("distinct", "not-negative", "not-negative", "distinct", "consortium-member"));
    }

    @Test
    void wantsEveryMemberRegisteredLicensedAndWilling() {
        String application = completeDraftOf(GRADIA, publishedCall());
        licensedUntil(SAKKY, "2018-11-20");
        Consortium.invited(GRADIA, application, SAKKY);
        String members = """
                {"members": [
                    {"businessId": "%s", "role": "pilots", "developmentStage": "STARTING"},
                    {"businessId": "%s", "role": "joins", "developmentStage": "ADVANCED"},
                    {"businessId": "9912345-2", "role": "is nobody", "developmentStage": "ADVANCED"}]}""".formatted(OMNIA, SAKKY);
        save(GRADIA, application, "consortium", members).then().statusCode(200);

        submit(GRADIA, application)
                .then()
                .statusCode(422)
                .body(
                        "errors.findAll { it.pointer == '/consortium/members/1/businessId' }.rule",
                        contains("licensed", "accepted"));
        licensedUntil(SAKKY, "2018-11-21");
        Consortium.take("acceptance", SAKKY, application, SAKKY).then().statusCode(200);
        applicant(GRADIA)
                .get("/v1/applications/{id}/problems", application)
                .then()
                .body("errors.findAll { it.pointer == '/consortium/members/1/businessId' }", equalTo(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"13, true", "01;13, true", "01;06, false"})
    void isLedFromARegionOfTheCall(String regions, boolean isOfThem) {
        JsonObject terms = new JsonObject(CALL).put("regions", new JsonArray(List.of(regions.split(";"))));
        String application = completeDraftOf(GRADIA, published(terms));

        List<String> problems = applicant(GRADIA)
                .get("/v1/applications/{id}/problems", application)
                .path("errors.text");

        assertThat(problems)
                .isEqualTo(
                        isOfThem
                                ? List.of()
                                : List.of(
                                        "The call is open to lead applicants whose home region is Uusimaa or Pirkanmaa"));
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, 422", "WARNED, 201"})
    void refusesRequestsForMoreThanThereIsOrWarnsOfThemAsTheCallSays(String rule, int submitted) {
        JsonObject terms = new JsonObject(CALL).put("excessiveRequests", rule);
        terms.getJsonObject("totalSum").put("amount", "1.00");
        String application = completeDraftOf(GRADIA, published(terms));

        JsonObject problems = new JsonObject(applicant(GRADIA)
                .get("/v1/applications/{id}/problems", application)
                .asString());

        assertThat(problems.getJsonArray(rule.equals("WARNED") ? "warnings" : "errors").stream()
                        .map(each -> ((JsonObject) each).getString("rule")))
                .containsExactly("within-available-money");
        assertThat(problems.getJsonArray(rule.equals("WARNED") ? "errors" : "warnings"))
                .isEmpty();
        submit(GRADIA, application).then().statusCode(submitted);
    }

    @Test
    void missesNoMemberThatHasAccepted() {
        String application = completeDraftOf(GRADIA, publishedCall());
        save(GRADIA, application, "consortium", "{\"members\": []}").then().statusCode(200);

        submit(GRADIA, application)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("every-member", "minimum-members", "minimum-development-stages"));
    }

    @Test
    void refusesAnswersOfAWrongTypeWhenSavedAndMissingOnesWhenSubmitted() {
        String application = completeDraftOf(GRADIA, callWithAQuestion());

        save(GRADIA, application, "answers", "{\"pilots\": \"many\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/pilots"));
        save(GRADIA, application, "answers", "{\"nobodyAsked\": 1}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/nobodyAsked"));
        save(GRADIA, application, "answers", "{}").then().statusCode(200);
        submit(GRADIA, application).then().statusCode(422).body("errors.pointer", contains("/answers/pilots"));
        save(GRADIA, application, "answers", "{\"pilots\": 3}").then().statusCode(200);
        submit(GRADIA, application).then().statusCode(201);
    }

    @Test
    void takesNoAnswersWhereNothingWasAsked() {
        String application = draftOf(GRADIA, publishedCall());

        save(GRADIA, application, "answers", "{\"pilots\": 3}").then().statusCode(400);
    }

    @Test
    void startsNoDraftForAnOrganisationOutsideTheRegister() {
        String call = publishedCall();

        creating(applicant("9912345-2"))
                .body("{\"callId\": \"%s\", \"strand\": \"COORDINATION\"}".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(422)
                .body("type", endsWith("/provider-not-registered"));
    }

    @Test
    void fixesThePartiesWithTheSubmission() {
        String application = completeDraftOf(GRADIA, publishedCall());
        submit(GRADIA, application).then().statusCode(201);

        officer()
                .get("/v1/applications/{id}/submissions/1", application)
                .then()
                .body("parties.lead.nameFi", equalTo("Järjestäjä " + GRADIA))
                .body("parties.members.businessId", contains(OMNIA))
                .body("parties.members.homeRegion", contains("13"));
    }

    private static void licensedUntil(String businessId, String day) {
        creating(administrator())
                .body("""
                        {"providers": [{"businessId": "%s", "nameFi": "Järjestäjä", "nameSv": "Anordnare",
                            "holderKind": "JOINT_AUTHORITY", "homeRegion": "11",
                            "licenceFrom": "2018-01-01", "licenceTo": "%s"}]}""".formatted(businessId, day))
                .post("/v1/provider-imports")
                .then()
                .statusCode(201);
    }

    private static String callWithAQuestion() {
        JsonObject schema = new JsonObject()
                .put("type", "object")
                .put("properties", new JsonObject().put("pilots", new JsonObject().put("type", "integer")))
                .put("required", new JsonArray().add("pilots"));
        JsonObject names =
                new JsonObject().put("fi", "Pilotit").put("sv", "Piloter").put("en", "Pilots");
        JsonObject uiSchema = new JsonObject().put("pilots", new JsonObject().put("titles", names));
        JsonObject call = new JsonObject(CALL);
        call.getJsonArray("strands")
                .getJsonObject(0)
                .put("questions", new JsonObject().put("schema", schema).put("uiSchema", uiSchema));
        return published(call);
    }

    private static String published(JsonObject call) {
        String id = creating(officer())
                .body(call.toString())
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", id)
                .then()
                .statusCode(200);
        return id;
    }
}
