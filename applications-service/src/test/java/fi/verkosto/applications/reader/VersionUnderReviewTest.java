package fi.verkosto.applications.reader;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.CONTENT;
import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.applications.deadline.ClosingTime;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads the version under review, who reads nothing, and from when on. */
@QuarkusTest
@WithPostgresAndKafka
class VersionUnderReviewTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final String UNDER_REVIEW = "/v1/applications/{id}/version-under-review";
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);
    private static final String STAFF = """
            "staff": [{"person": "evaluator-1", "role": "EVALUATOR"}, {"person": "evaluator-2", "role": "EVALUATOR"},
             {"person": "presenter", "role": "PRESENTER"}, {"person": "decider", "role": "DECIDER"},
             {"person": "observer", "role": "OBSERVER"}, {"person": "second officer", "role": "OFFICER"}]""";

    private final BusinessClock clock;
    private final ClosingTime closingTime;
    private final DataSource database;
    KafkaTopic topics;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private String call;
    private String application;
    private Reviewers reviewers;

    VersionUnderReviewTest(BusinessClock clock, ClosingTime closingTime, DataSource database) {
        this.clock = clock;
        this.closingTime = closingTime;
        this.database = database;
    }

    @BeforeEach
    void submitTwoVersions() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        call = creating(officer())
                .body(CALL.replaceFirst("(?s)\"staff\": \\[.*?]", STAFF))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(200);
        application = completeDraftOf(GRADIA, call);
        upload("budget", "laskelma.txt");
        upload("contacts", "yhteystiedot.txt");
        submit(GRADIA, application).then().statusCode(201);
        save(GRADIA, application, "basics", "{\"title\": \"Toinen\"}").then().statusCode(200);
        submit(GRADIA, application).then().statusCode(201);
        reviewers = new Reviewers(topics, database, call, application);
    }

    @Test
    void showsAnEvaluatorEverythingButTheContacts() {
        closingTime.comes();
        reviewers.are(2, List.of("evaluator-1"), List.of());

        Response answer = evaluator(1).get(UNDER_REVIEW, application);

        answer.then()
                .statusCode(200)
                .body("applicationVersion", equalTo(2))
                .body("content.basics.title", equalTo("Toinen"))
                .body("content.basics.goals", not(empty()))
                .body("content.budget.lines", not(empty()))
                .body("content.contacts", nullValue())
                .body("parties.lead.businessId", equalTo(GRADIA))
                .body("funding.requestedGrant.amount", equalTo("575000.00"))
                .body("files.name", contains("laskelma.txt"))
                .body("earlierVersions.number", contains(1))
                .body("comparedWith", equalTo(1))
                .body("differences.pointer", contains("/basics/title"))
                .body("differences[0].before", equalTo("Verkosto johtaa"));
        JsonObject contact = new JsonObject(CONTENT).getJsonObject("contacts").getJsonObject("contactPerson");
        assertThat(answer.asString())
                .doesNotContain(contact.getString("name"), contact.getString("email"), "yhteystiedot", "person of");
        officer()
                .get("/v1/applications/{id}/audit-trail", application)
                .then()
                .body("items.findAll { it.role == 'EVALUATOR' }.action", contains("APPLICATION_READ"))
                .body("items.findAll { it.role == 'EVALUATOR' }.subject", contains("evaluator-1"));
    }

    @Test
    void handsOutFilesAsTheyWereSubmittedButNotThoseOfTheContacts() {
        closingTime.comes();
        reviewers.are(1, List.of("evaluator-1"), List.of());
        String file = fileOf("budget");

        for (RequestSpecification reader : List.of(evaluator(1), staff("presenter", "presenter"), officer())) {
            reader.get("/v1/applications/{id}/submissions/1/attachments/{file}/content", application, file)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", startsWith("attachment"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .body(equalTo("laskelma.txt"));
        }
        download(evaluator(1), 1, fileOf("contacts")).then().statusCode(404);
        download(evaluator(1), 2, file).then().statusCode(404);
        download(evaluator(2), 1, file).then().statusCode(404);
        download(staff("outsider", "presenter"), 1, file).then().statusCode(404);
    }

    @Test
    void isThereForEachFromTheirOwnMomentOn() {
        assertThat(statuses())
                .containsOnlyKeys(readers().keySet())
                .allSatisfy((_, status) -> assertThat(status).isEqualTo(404));

        reviewers.are(2, List.of("evaluator-1"), List.of());
        assertThat(statuses()).isEqualTo(only("evaluator-1"));

        closingTime.comes();
        assertThat(statuses())
                .isEqualTo(only("evaluator-1", "presenter", "decider", "observer", "officer", "second officer"));

        reviewers.are(2, List.of("evaluator-2"), List.of("presenter", "observer", "second officer", "evaluator-1"));
        assertThat(statuses()).isEqualTo(only("evaluator-2", "decider", "officer"));
        assertThat(applicant(GRADIA).get(UNDER_REVIEW, application).statusCode())
                .isEqualTo(403);
    }

    @Test
    void isNotThereBeforeAnythingWasToldOfIt() {
        closingTime.comes();

        assertThat(statuses()).allSatisfy((_, status) -> assertThat(status).isEqualTo(404));
        officer().get("/v1/applications/{id}", application).then().statusCode(200);
    }

    @Test
    void isNotThereForAnEvaluatorWhoLeftTheStaff() {
        closingTime.comes();
        reviewers.are(2, List.of("somebody else"), List.of());

        staff("somebody else", "evaluator")
                .get(UNDER_REVIEW, application)
                .then()
                .statusCode(404);
    }

    @Test
    void staysTheVersionUnderReviewAndMovesWithIt() {
        closingTime.comes();
        reviewers.are(1, List.of("evaluator-1"), List.of());
        evaluator(1)
                .get(UNDER_REVIEW, application)
                .then()
                .body("applicationVersion", equalTo(1))
                .body("content.basics.title", equalTo("Verkosto johtaa"))
                .body("earlierVersions", empty())
                .body("comparedWith", nullValue())
                .body("differences", empty());

        reviewers.are(2, List.of("evaluator-1"), List.of());

        evaluator(1).get(UNDER_REVIEW, application).then().body("applicationVersion", equalTo(2));
        evaluator(1).get(UNDER_REVIEW + "?comparedWith=1", application).then().body("differences", hasSize(1));
        for (int other : new int[] {2, 3}) {
            evaluator(1)
                    .get(UNDER_REVIEW + "?comparedWith=" + other, application)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void isNotThereForWhoeverActsForOneOfItsOrganisations() {
        partners("9900101-0");
        submit(GRADIA, application).then().statusCode(201);
        closingTime.comes();
        reviewers.are(3, List.of("evaluator-1"), List.of());
        String file = fileOf("budget");

        for (String organisation : List.of(GRADIA, MEMBER, "9900101-0")) {
            for (String role : List.of("evaluator", "ministry-observer")) {
                String person = role.equals("evaluator") ? "evaluator-1" : "observer";
                Supplier<RequestSpecification> reader =
                        () -> as(Tokens.of(person).roles(role).organisation(organisation));
                reader.get().get(UNDER_REVIEW, application).then().statusCode(404);
                download(reader.get(), 3, file).then().statusCode(404);
                download(reader.get(), 1, file).then().statusCode(404);
            }
        }
        as(Tokens.of("evaluator-1").roles("evaluator").organisation(RIVERIA))
                .get(UNDER_REVIEW, application)
                .then()
                .statusCode(200);
    }

    @Test
    void showsNoEarlierVersionThatOthersTakePartIn() {
        partners("9900101-0");
        submit(GRADIA, application).then().statusCode(201);
        partners(null);
        submit(GRADIA, application).then().statusCode(201);
        closingTime.comes();
        String file = fileOf("budget");
        reviewers.are(4, List.of("evaluator-1"), List.of());

        evaluator(1)
                .get(UNDER_REVIEW, application)
                .then()
                .statusCode(200)
                .body("earlierVersions.number", contains(2, 1))
                .body("comparedWith", equalTo(2));
        evaluator(1).get(UNDER_REVIEW + "?comparedWith=3", application).then().statusCode(404);
        download(evaluator(1), 3, file).then().statusCode(404);
        download(evaluator(1), 2, file).then().statusCode(200);

        reviewers.are(3, List.of("evaluator-1"), List.of());

        evaluator(1).get(UNDER_REVIEW, application).then().body("earlierVersions.number", contains(2, 1));
    }

    @Test
    void goesByTheLatestWhateverComesInWhichOrderAndHowOften() {
        closingTime.comes();
        reviewers.are(2, List.of("evaluator-1"), List.of());
        reviewers.are(2, List.of(), List.of("evaluator-1", "second officer"));

        reviewers.wereOnce(2, List.of("evaluator-1"), List.of());

        assertThat(statuses()).isEqualTo(only("presenter", "decider", "observer", "officer"));
    }

    @Test
    void endsWithinSeconds() {
        closingTime.comes();
        reviewers.are(2, List.of("evaluator-1"), List.of());
        evaluator(1).get(UNDER_REVIEW, application).then().statusCode(200);

        reviewers.become(2, List.of(), List.of("evaluator-1", "second officer"));

        await().atMost(LONGEST_DELAY)
                .until(() -> evaluator(1).get(UNDER_REVIEW, application).statusCode() == 404
                        && secondOfficer()
                                        .get("/v1/applications/{id}", application)
                                        .statusCode()
                                == 404);
    }

    @Test
    void isAsIfItWereNotThereForAnOfficerWhoIsDisqualified() {
        String other = submittedTo(call, RIVERIA);
        closingTime.comes();
        reviewers.are(2, List.of(), List.of("second officer"));
        String file = fileOf("budget");
        String path = "/v1/applications/{id}";

        for (String operation : List.of(
                "",
                "/sections/basics",
                "/problems",
                "/versions",
                "/versions/1",
                "/versions/1/differences/3",
                "/submissions/1",
                "/submissions/1/receipt",
                "/submissions/1/record",
                "/submissions/1/attachments",
                "/submissions/1/attachments/" + file + "/content",
                "/attachments",
                "/attachments/" + file,
                "/attachments/" + file + "/content",
                "/supplement-requests",
                "/history",
                "/audit-trail",
                "/memberships",
                "/version-under-review")) {
            assertThat(secondOfficer().get(path + operation, application).statusCode())
                    .as(operation)
                    .isEqualTo(404);
            assertThat(officer().get(path + operation, application).statusCode())
                    .as(operation)
                    .isEqualTo(200);
        }
        creating(secondOfficer())
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Moved by the applicant.\"}")
                .post(path + "/on-behalf-withdrawals", application)
                .then()
                .statusCode(404);
        secondOfficer().get("/v1/applications?call={call}", call).then().body("items.id", contains(other));
        secondOfficer()
                .get("/v1/calls/{call}/applications", call)
                .then()
                .body("items.id", contains(other))
                .body("items.overlaps", contains(false));
        officer().get("/v1/calls/{call}/applications", call).then().body("items.overlaps", everyItem(equalTo(true)));
        secondOfficer()
                .get("/v1/calls/{call}/statistics", call)
                .then()
                .body("total.submitted", equalTo(1))
                .body("total.started", equalTo(1));
        officer().get("/v1/calls/{call}/statistics", call).then().body("total.submitted", equalTo(2));
        secondOfficer().get("/v1/calls/{call}/overlaps", call).then().body("items", empty());
        officer().get("/v1/calls/{call}/overlaps", call).then().body("items", not(empty()));
        secondOfficer()
                .get(path, other)
                .then()
                .statusCode(200)
                .body("participants.alsoInAnotherApplication", everyItem(equalTo(false)));
        officer().get(path, other).then().body("participants.alsoInAnotherApplication", hasItem(true));
        secondOfficer().get("/v1/calls/{call}/receipts", call).then().statusCode(403);
        List<String> chain = officer()
                .get("/v1/calls/{call}/receipts", call)
                .asString()
                .lines()
                .toList();
        assertThat(chain).hasSize(3);
        verify(officer(), chain.subList(0, 2)).then().body("findings.reason", contains("removed-at-end"));
        verify(secondOfficer(), chain.subList(0, 2)).then().body("findings", empty());
        officer().get("/v1/applications?call={call}", call).then().body("items.id", hasItems(application, other));
    }

    @Test
    void isReadAgainFromTheTopicWhereItWasLost() throws SQLException {
        closingTime.comes();
        reviewers.are(2, List.of("evaluator-1"), List.of("second officer"));
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate("delete from reviewed_application");
        }
        evaluator(1).get(UNDER_REVIEW, application).then().statusCode(404);

        given().post(management.resolve("/projections/rebuild")).then().statusCode(202);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> evaluator(1).get(UNDER_REVIEW, application).statusCode() == 200);
        secondOfficer().get("/v1/applications/{id}", application).then().statusCode(404);
    }

    private Map<String, RequestSpecification> readers() {
        Map<String, RequestSpecification> readers = new TreeMap<>();
        readers.put("evaluator-1", evaluator(1));
        readers.put("evaluator-2", evaluator(2));
        readers.put("presenter", staff("presenter", "presenter"));
        readers.put("decider", staff("decider", "decider"));
        readers.put("observer", staff("observer", "ministry-observer"));
        readers.put("officer", officer());
        readers.put("second officer", secondOfficer());
        readers.put("outsider", staff("outsider", "officer", "presenter", "decider", "evaluator", "ministry-observer"));
        readers.put("presenter by token alone", staff("evaluator-1", "presenter"));
        return readers;
    }

    private Map<String, Integer> statuses() {
        Map<String, Integer> statuses = new TreeMap<>();
        readers()
                .forEach((who, reader) ->
                        statuses.put(who, reader.get(UNDER_REVIEW, application).statusCode()));
        return statuses;
    }

    private Map<String, Integer> only(String... allowed) {
        Map<String, Integer> statuses = new TreeMap<>();
        readers().keySet().forEach(who -> statuses.put(who, List.of(allowed).contains(who) ? 200 : 404));
        return statuses;
    }

    private static Response verify(RequestSpecification officer, List<String> chain) {
        return officer.contentType(ContentType.JSON)
                .body(new JsonObject().put("receipts", chain).encode())
                .post("/v1/receipt-verifications");
    }

    private void partners(String businessId) {
        JsonArray partners = new JsonObject(CONTENT).getJsonObject("partners").getJsonArray("partners");
        partners.getJsonObject(0).put("businessId", businessId);
        save(
                        GRADIA,
                        application,
                        "partners",
                        new JsonObject().put("partners", partners).encode())
                .then()
                .statusCode(200);
    }

    private Response download(RequestSpecification reader, int version, String file) {
        return reader.get(
                "/v1/applications/{id}/submissions/{number}/attachments/{file}/content", application, version, file);
    }

    private String fileOf(String section) {
        return applicant(GRADIA)
                .get("/v1/applications/{id}/submissions/1/attachments", application)
                .path("items.find { it.section == '%s' }.id".formatted(section));
    }

    private void upload(String section, String name) {
        applicant(GRADIA)
                .contentType(ContentType.BINARY)
                .header("Idempotency-Key", name + " " + application)
                .queryParam("section", section)
                .queryParam("name", name)
                .body(name.getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification evaluator(int number) {
        return staff("evaluator-" + number, "evaluator");
    }

    private static RequestSpecification secondOfficer() {
        return staff("second officer", "officer");
    }

    private static RequestSpecification staff(String person, String... roles) {
        return as(Tokens.of(person).roles(roles));
    }
}
