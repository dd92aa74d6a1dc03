package fi.verkosto.applications.receipt;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.officer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.applications.Api;
import fi.verkosto.applications.Statements;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptCheck;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class ReceiptsTest {

    private static final String LEAD = "0208201-1";

    private final BusinessClock clock;
    private final Statements statements;

    ReceiptsTest(BusinessClock clock, Statements statements) {
        this.clock = clock;
        this.statements = statements;
    }

    @BeforeEach
    void openTheCalls() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        Api.registerProviders(LEAD, "0502454-6", "0992445-3", "1852679-9");
    }

    @Test
    void answersASubmissionWithAReceiptForItsRecord() {
        String call = Api.publishedCall();
        String application = Api.completeDraftOf(LEAD, call);

        String receipt =
                Api.submit(LEAD, application).then().statusCode(201).extract().path("receipt");

        String record = record(application, 1);
        ReceiptCheck check = ReceiptCheck.of(List.of(receipt), keys()).withRecord(record);
        assertThat(check.findings()).isEmpty();
        Receipt said = check.genuine().get(1).receipt();
        assertThat(said.callId()).hasToString(call);
        assertThat(said.applicationId()).hasToString(application);
        assertThat(said.number()).isEqualTo(1);
        assertThat(said.previous()).isNull();
        assertThat(said.recordSha256()).isEqualTo(CanonicalJson.sha256(record));
        assertThat(said.arrivedAt()).isBetween(Instant.parse("2018-11-01T09:00:00Z"), said.issuedAt());
        applicant(LEAD)
                .get("/v1/applications/{id}/submissions/1/receipt", application)
                .then()
                .statusCode(200)
                .contentType("application/jose")
                .body(equalTo(receipt));
        applicant(LEAD)
                .get("/v1/applications/{id}/submissions/1", application)
                .then()
                .body("receipt", equalTo(receipt));
    }

    @Test
    void recordsWhatWasSubmittedWithoutContacts() {
        String application = Api.submittedTo(Api.publishedCall(), LEAD);

        JsonObject record = new JsonObject(record(application, 1));

        assertThat(record.getJsonObject("content").fieldNames())
                .contains("basics", "consortium", "partners", "budget", "answers")
                .doesNotContain("contacts");
        assertThat(record.encode()).doesNotContain("@");
        assertThat(record.getJsonObject("parties").getJsonObject("lead").getString("businessId"))
                .isEqualTo(LEAD);
        assertThat(record.getString("caseNumber")).endsWith("/340/2018");
        assertThat(record.getJsonArray("files")).isEmpty();
        assertThat(record.encode()).contains("requestedGrant");
    }

    @Test
    void chainsTheReceiptsOfACallForItsOfficers() {
        String call = Api.publishedCall();
        String application = Api.submittedTo(call, LEAD);
        Api.submittedTo(call, "1852679-9");
        Api.submit(LEAD, application).then().statusCode(201);

        List<String> chain = chain(call);

        assertThat(chain).hasSize(3);
        ReceiptCheck check = ReceiptCheck.of(chain, keys());
        assertThat(check.findings()).isEmpty();
        assertThat(check.genuine().get(3).receipt().submission()).isEqualTo(2);
        verify(chain, null).body("valid", equalTo(true)).body("findings", hasSize(0));
    }

    @Test
    void keepsTheChainOfACallToItsOfficers() {
        String call = Api.publishedCall();
        String application = Api.submittedTo(call, LEAD);
        String draft = Api.draftCall();

        as(Tokens.of("another officer").roles("officer"))
                .get("/v1/calls/{id}/receipts", call)
                .then()
                .statusCode(403);
        as(Tokens.of("another officer").roles("officer"))
                .get("/v1/calls/{id}/receipts", draft)
                .then()
                .statusCode(404);
        applicant(LEAD).get("/v1/calls/{id}/receipts", call).then().statusCode(403);
        applicant("0992445-3")
                .get("/v1/applications/{id}/submissions/1/receipt", application)
                .then()
                .statusCode(404);
        applicant("0992445-3")
                .get("/v1/applications/{id}/submissions/1/record", application)
                .then()
                .statusCode(404);
        applicant(LEAD)
                .get("/v1/applications/{id}/submissions/2/receipt", application)
                .then()
                .statusCode(404);
    }

    @Test
    void tellsAnybodyWhatWasTamperedWith() {
        String call = Api.publishedCall();
        Api.submittedTo(call, LEAD);
        Api.submittedTo(call, "1852679-9");
        Api.submittedTo(call, "0992445-3");
        List<String> chain = chain(call);

        List<String> removed = new ArrayList<>(chain);
        removed.remove(1);
        verify(removed, null).body("findings.reason", contains("removed"));

        List<String> removedAtEnd = chain.subList(0, 2);
        verify(officer(), removedAtEnd)
                .body("valid", equalTo(false))
                .body("findings.reason", contains("removed-at-end"))
                .body("findings[0].text", containsString("3"));

        List<String> swapped = new ArrayList<>(chain);
        Collections.swap(swapped, 0, 1);
        verify(swapped, null).body("findings.reason", contains("reordered"));

        List<String> inserted = new ArrayList<>(chain);
        inserted.add(2, chain.getFirst());
        verify(inserted, null).body("findings.reason", contains("inserted"));

        String[] parts = chain.get(1).split("\\.", -1);
        verify(List.of(parts[0] + "." + flipped(parts[1]) + "." + parts[2]), null)
                .body("valid", equalTo(false))
                .body("findings[0].reason", equalTo("signature"));
        verify(List.of(parts[0] + "." + parts[1] + "." + flipped(parts[2])), null)
                .body("findings.reason", contains("signature", "changed-byte"))
                .body("findings[1].text", containsString("signature"));
        verify(List.of("rubbish"), null).body("findings.reason", contains("no-receipt"));
    }

    @Test
    void tellsNobodyButItsOfficersHowManyReceiptsACallHas() {
        String call = Api.publishedCall();
        Api.submittedTo(call, LEAD);
        String first = chain(call).getFirst();
        List<List<String>> sent = List.of(List.of(first), List.of(first, first), List.of(first, "rubbish"));
        List<String> before = sent.stream().map(ReceiptsTest::verdict).toList();

        Api.submittedTo(call, "1852679-9");
        Api.submittedTo(call, "0992445-3");

        assertThat(sent.stream().map(ReceiptsTest::verdict)).isEqualTo(before);
        assertThat(before).noneMatch(verdict -> verdict.contains("removed-at-end"));
        verify(as(Tokens.of("another officer").roles("officer")), List.of(first, first))
                .body("findings.reason", contains("inserted"));
        verify(applicant(LEAD), List.of(first, first)).body("findings.reason", contains("inserted"));
    }

    @Test
    void checksFewReceiptsOfSomebodyWithoutATokenAndAsksTheRegisterOnce() {
        String call = Api.publishedCall();
        Api.submittedTo(call, LEAD);
        String receipt = chain(call).getFirst();

        given().contentType(ContentType.JSON)
                .body(new JsonObject()
                        .put("receipts", new JsonArray(Collections.nCopies(21, receipt)))
                        .encode())
                .post("/v1/receipt-verifications")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/receipts"))
                .body("most", equalTo(20));

        long one = statements.of(() -> verify(List.of(receipt), null));
        long twenty = statements.of(() -> verify(Collections.nCopies(20, receipt), null));
        long twentyChanged = statements.of(() -> verify(Collections.nCopies(20, receipt.substring(4)), null));
        assertThat(one).isLessThanOrEqualTo(1);
        assertThat(twenty).isLessThanOrEqualTo(1);
        assertThat(twentyChanged).isLessThanOrEqualTo(1);
        verify(applicant(LEAD), Collections.nCopies(200, receipt));
    }

    @Test
    void tellsAnybodyWhetherTheRecordIsTheOneOfTheReceipt() {
        String application = Api.submittedTo(Api.publishedCall(), LEAD);
        String receipt = applicant(LEAD)
                .get("/v1/applications/{id}/submissions/1/receipt", application)
                .asString();
        String record = record(application, 1);

        verify(List.of(receipt), record).body("valid", equalTo(true));
        verify(List.of(receipt), new JsonObject(record).encodePrettily()).body("valid", equalTo(true));
        verify(List.of(receipt), record.replace("\"number\":1", "\"number\":2"))
                .body("findings.reason", contains("record"));
    }

    @Test
    void givesNoReceiptForWhatIsRefused() {
        String call = Api.publishedCall();
        String incomplete = Api.draftOf(LEAD, call);

        Api.submit(LEAD, incomplete).then().statusCode(422);

        assertThat(chain(call)).isEmpty();
    }

    @Test
    void refusesAVerificationOfNothing() {
        given().contentType(ContentType.JSON)
                .body("{\"receipts\": []}")
                .post("/v1/receipt-verifications")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/receipts"));
    }

    private static String flipped(String part) {
        char first = part.charAt(10);
        return part.substring(0, 10) + (first == 'A' ? 'B' : 'A') + part.substring(11);
    }

    private static ReceiptKeys keys() {
        return ReceiptKeys.of(
                given().get("/v1/receipt-keys").then().statusCode(200).extract().asString());
    }

    private static String record(String application, int number) {
        return applicant(LEAD)
                .get("/v1/applications/{id}/submissions/{number}/record", application, number)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .extract()
                .asString();
    }

    private static List<String> chain(String call) {
        return officer()
                .get("/v1/calls/{id}/receipts", call)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static String verdict(List<String> receipts) {
        return verify(receipts, null).extract().asString();
    }

    private static ValidatableResponse verify(RequestSpecification by, List<String> receipts) {
        return by.contentType(ContentType.JSON)
                .body(new JsonObject().put("receipts", new JsonArray(receipts)).encode())
                .post("/v1/receipt-verifications")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verify(List<String> receipts, String record) {
        JsonObject body = new JsonObject().put("receipts", new JsonArray(receipts));
        if (record != null) {
            body.put("record", record);
        }
        return given().headers(Map.of("Accept-Language", "en"))
                .contentType(ContentType.JSON)
                .body(body.encode())
                .post("/v1/receipt-verifications")
                .then()
                .statusCode(200);
    }
}
