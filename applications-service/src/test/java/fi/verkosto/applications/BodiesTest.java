package fi.verkosto.applications;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bodies and queries may hold, whatever operation reads them. */
@QuarkusTest
@WithPostgresAndKafka
class BodiesTest {

    /** The ID of nothing. */
    private static final String NOTHING = "00000000-0000-7000-8000-000000000404";

    private static final String LEAD = "0208201-1";
    private static final String EMOJI = Character.toString(0x1F600);

    private final BusinessClock clock;

    BodiesTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void openTheCalls() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "basics; '{\"title\":\"Hanke \\ud800 X\"}'; /title; forbidden-character",
                "basics; '{\"title\":\"\\u0001\"}'; /title; forbidden-character",
                "basics; '{\"title\":\"a\\uffff\"}'; /title; forbidden-character",
                "basics; '{\"title\":\"a\\u202eb\"}'; /title; line",
                "basics; '{\"title\":\"a\\nb\"}'; /title; line",
                "basics; '{\"goals\":[\"\\u200b\"]}'; /goals/0; required",
                "partners; '{\"partners\":[{\"name\":\"a\\tb\"}]}'; /partners/0/name; line",
                "consortium; '{\"members\":[{\"role\":\"a\\u2066b\"}]}'; /members/0/role; line",
                "contacts; '{\"contactPerson\":{\"name\":\"a\\u2028b\"}}'; /contactPerson/name; line",
                "answers; '{\"a\\udc00\":1}'; ''; forbidden-character",
                "answers; '{\"a\":19.99999999999999999999}'; /a; inexact-number",
                "answers; '{\"a\":[1e-400]}'; /a/0; inexact-number"
            })
    void saysWhereASectionHoldsWhatItMayNot(String section, String patch, String pointer, String rule) {
        save(LEAD, draftOf(LEAD, publishedCall()), section, patch)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains(rule));
    }

    @Test
    void keepsWhatIsLong() {
        String application = draftOf(LEAD, publishedCall());

        save(
                        LEAD,
                        application,
                        "basics",
                        "{\"summary\":\"a\\n\\tb \\ufffd \ufffd\",\"title\":\"%s\"}".formatted(EMOJI.repeat(300)))
                .then()
                .statusCode(200)
                .body("content.summary", equalTo("a\n\tb \ufffd \ufffd"));
        save(LEAD, application, "basics", "{\"title\":\"%s\"}".formatted(EMOJI.repeat(301)))
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("length"));
    }

    @Test
    void refusesBytesOfAnotherEncodingInAPatch() {
        applicant(LEAD)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"title\":\"Päätös\"}".getBytes(StandardCharsets.ISO_8859_1))
                .patch("/v1/applications/{id}/sections/basics", draftOf(LEAD, publishedCall()))
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("malformed-json"));
    }

    @Test
    void submitsNoTextThatAReaderWouldNotSee() {
        String application = draftOf(LEAD, publishedCall());
        save(LEAD, application, "basics", "{\"title\":\"\\u200b\",\"summary\":\"\\u00ad\"}")
                .then()
                .statusCode(200);

        applicant(LEAD)
                .get("/v1/applications/{id}/problems", application)
                .then()
                .body("errors.findAll { it.rule == 'required' }.pointer", hasItem("/basics/title"))
                .body("errors.findAll { it.rule == 'required' }.pointer", hasItem("/basics/summary"));
        creating(officer())
                .body("{\"reason\":\"\\u200b\"}")
                .header("If-Match", "\"0\"")
                .post("/v1/applications/{id}/on-behalf-withdrawals", application)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"))
                .body("errors.rule", contains("required"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            delimiter = ';',
            value = {
                "PUT; calls/ID/deadline; '{\"reasons\":{\"fi\":\"BLANK\",\"sv\":\"a\",\"en\":\"a\"}}'; /reasons/fi",
                "POST; calls/ID/revisions; '{\"words\":{\"fi\":\"a\",\"sv\":\"BLANK\",\"en\":\"a\"}}'; /words/sv",
                "PUT; calls/ID/staff; '{\"staff\":[{\"person\":\"BLANK\",\"role\":\"OFFICER\"}]}'; /staff/0/person",
                "POST; applications/ID/supplement-requests; '{\"message\":\"BLANK\"}'; /message",
                "POST; applications/ID/on-behalf-edits; '{\"reason\":\"BLANK\"}'; /reason",
                "POST; applications/ID/on-behalf-withdrawals; '{\"reason\":\"BLANK\"}'; /reason",
                "POST; applications/ID/access-grants; '{\"person\":\"BLANK\"}'; /person",
                "POST; applications/ID/memberships; '{\"businessId\":\"BLANK\"}'; /businessId",
                "POST; applications; '{\"strand\":\"BLANK\"}'; /strand",
                "POST; person-erasures; '{\"reason\":\"BLANK\"}'; /reason"
            })
    void asksForATextThatAReaderSees(String method, String path, String body, String pointer) {
        creating(as(Tokens.of("everybody")
                        .roles("officer", "applicant", "administrator")
                        .organisation(LEAD)))
                .header("If-Match", "\"0\"")
                .body(body.replace("BLANK", "\\u200b\\u3164"))
                .request(method, "/v1/" + path.replace("ID", NOTHING))
                .then()
                .statusCode(400)
                .body("errors.findAll { it.rule == 'required' }.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/JSON", "Application/Json; charset=utf-16", "application/json; charset=nonsense"})
    void looksThroughABodyInWhateverLettersItsTypeIsWritten(String type) {
        creating(officer())
                .contentType(type)
                .body("{\"names\":{\"fi\":\"\\ud800\"}}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .body("errors.rule", contains("forbidden-character"))
                .body("errors.pointer", contains("/names/fi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*"})
    void takesNoBodyOfWhichOnlyARangeOfTypesIsSaid(String range) {
        creating(officer())
                .contentType(range)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/calls")
                .then()
                .statusCode(415)
                .body("allowed", contains("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "descriptions"})
    void takesLineBreaksOnlyWhereATextIsLong(String field) {
        creating(officer())
                .body("{\"%s\":{\"fi\":\"a\\nb\"}}".formatted(field))
                .post("/v1/calls")
                .then()
                .statusCode(field.equals("names") ? 400 : 201)
                .body("errors.pointer", field.equals("names") ? contains("/names/fi") : equalTo(null));
    }

    @Test
    void findsATextInWhicheverFormAndCaseItIsWritten() {
        String word = "Örebrohakusana";
        String decomposed = word.replace("Ö", "O\u0308");
        for (String name : new String[] {word, decomposed}) {
            String call = creating(officer())
                    .body(CALL.replaceFirst("\"fi\": \"[^\"]*\"", "\"fi\": \"" + name + "\""))
                    .post("/v1/calls")
                    .then()
                    .statusCode(201)
                    .body("names.fi", equalTo(word))
                    .extract()
                    .path("id");
            officer()
                    .header("If-Match", "\"0\"")
                    .post("/v1/calls/{id}/publication", call)
                    .then()
                    .statusCode(200);
        }

        for (String sought : new String[] {
            word, decomposed.toUpperCase(Locale.ROOT), " \u00a0" + word.toLowerCase(Locale.ROOT) + "\u3000"
        }) {
            given().queryParam("text", sought)
                    .get("/v1/calls")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%ED%A0%80", "text=P%E4%E4t%F6s", "text=a%00b"})
    void refusesAQueryThatNoTextCouldKeep(String query) {
        given().urlEncodingEnabled(false)
                .get("/v1/calls?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", endsWith("/invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 900, 5_000})
    void saysHowDeepJsonMayBe(int depth) {
        String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        String call = publishedCall();
        String application = draftOf(LEAD, call);

        tooDeep(applicant(LEAD)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body(bytes(deep))
                .patch("/v1/applications/{id}/sections/answers", application));
        tooDeep(creating(officer())
                .header("If-Match", "\"0\"")
                .body(bytes("{\"section\":\"answers\",\"reason\":\"r\",\"patch\":%s}".formatted(deep)))
                .post("/v1/applications/{id}/on-behalf-edits", application));
        for (String form : new String[] {"schema", "uiSchema"}) {
            tooDeep(creating(officer())
                    .body(bytes("{\"strands\":[{\"code\":\"A\",\"questions\":{\"%s\":%s}}]}".formatted(form, deep)))
                    .post("/v1/calls"));
        }
        String record = "{\"receipts\":[\"a.b.c\"],\"record\":\"%s\"}".formatted(deep.replace("\"", "\\\""));
        tooDeep(given().header("Accept-Language", "en")
                        .contentType(ContentType.JSON)
                        .body(bytes(record))
                        .post("/v1/receipt-verifications"))
                .body("errors.pointer", contains("/record"));
    }

    /** A text would be made pretty before it is sent, which at such depths takes longer than anything else here. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse tooDeep(Response answer) {
        return answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.rule", contains("too-deep"))
                .body("errors[0].text", containsString("64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0663", "1e3", "5.", "+5", "-0", "", " ", "007", "1,00"})
    void takesASumInItsOneFormOnly(String amount) {
        save(
                        LEAD,
                        draftOf(LEAD, publishedCall()),
                        "budget",
                        "{\"lines\":[{\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}}]}".formatted(amount))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/amount/amount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void takesMomentsOfTheseCenturiesOnly(String moment) {
        creating(officer())
                .body("{\"opensAt\":\"%s\"}".formatted(moment))
                .post("/v1/calls")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/opensAt"))
                .body("errors[0].text", containsString("1900"));
        given().queryParam("opensFrom", moment)
                .get("/v1/calls")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("opensFrom"));
        given().queryParam("licensedOn", moment.substring(0, 10))
                .get("/v1/providers")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("licensedOn"));
    }

    @Test
    void keepsWhatIsToBeVerifiedAsItWasWritten() {
        given().contentType(ContentType.JSON)
                .body("{\"receipts\":[\"a.b.c\"],\"record\":\"{\\\"a\\\":\\\"a\u0308\\\"}\"}")
                .post("/v1/receipt-verifications")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false))
                .body("findings", org.hamcrest.Matchers.not(empty()));
    }
}
