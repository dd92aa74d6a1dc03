package fi.verkosto.applications.reader;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.administrator;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.applications.deadline.ClosingTime;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.DescribedOperations;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What evaluators read of a version where they must not know who applies. Every name of the consortium begins with the same word. */
@QuarkusTest
@WithPostgresAndKafka
class BlindVersionTest {

    private static final String LEAD = "0208201-1";
    private static final String PARTNER = "9900101-0";
    private static final String MARK = "(?is).*zzyzx.*";
    private static final String UNDER_REVIEW = "/v1/applications/{id}/version-under-review";
    private static final String STAFF = """
            "staff": [{"person": "evaluator-1", "role": "EVALUATOR"}, {"person": "presenter", "role": "PRESENTER"},
             {"person": "decider", "role": "DECIDER"}, {"person": "observer", "role": "OBSERVER"}]""";

    private final BusinessClock clock;
    private final ClosingTime closingTime;
    private final DataSource database;
    private final OutboxRows outbox;
    KafkaTopic topics;

    private String application;
    private Reviewers reviewers;

    BlindVersionTest(BusinessClock clock, ClosingTime closingTime, DataSource database, OutboxRows outbox) {
        this.clock = clock;
        this.closingTime = closingTime;
        this.database = database;
        this.outbox = outbox;
    }

    @BeforeEach
    void open() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @AfterEach
    void callProvidersAsBefore() {
        registerProviders(LEAD, MEMBER);
    }

    /** Each operation that the description has for evaluators: a new one is missing here until it is called. */
    @Test
    void isBlindInEverythingThatEvaluatorsMayCall() {
        submitTwoVersions(true);
        String first = fileOf("Zzyzx suunnitelma.txt");
        String second = fileOf("Zzyzx-liite.txt");

        Map<String, List<Response>> answers = new TreeMap<>();
        answers.put(
                "getVersionUnderReview",
                List.of(
                        evaluator().get(UNDER_REVIEW, application),
                        evaluator().get(UNDER_REVIEW + "?comparedWith=1", application)));
        answers.put(
                "downloadSubmittedAttachment",
                List.of(
                        download(evaluator(), 1, first),
                        download(evaluator(), 2, first),
                        download(evaluator(), 2, second)));

        assertThat(answers.keySet()).isEqualTo(DescribedOperations.of("evaluator"));
        answers.forEach((operation, all) -> assertThat(all).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(operation).isEqualTo(200);
            assertThat(answer.getHeaders() + "\n" + answer.asString())
                    .as(operation)
                    .doesNotMatch(MARK)
                    .doesNotContain(LEAD, MEMBER, PARTNER, "Contact", "contact@", "person of");
        }));
    }

    @Test
    void showsLabelsInThePlaceOfNames() {
        submitTwoVersions(true);

        evaluator()
                .get(UNDER_REVIEW, application)
                .then()
                .body("blind", equalTo(true))
                .body("parties.lead.businessId", nullValue())
                .body("parties.lead.nameFi", equalTo("päähakija"))
                .body("parties.lead.nameSv", equalTo("huvudsökande"))
                .body("parties.lead.homeRegion", nullValue())
                .body("parties.lead.label.part", equalTo("LEAD"))
                .body("parties.members.label.texts.en", contains("member 1"))
                .body("content.consortium.members.label.number", contains(1))
                .body("content.consortium.members.businessId", contains(nullValue()))
                .body(
                        "content.partners.partners.name",
                        contains("samarbetspart 1", "samarbetspart 4", "samarbetspart 3"))
                .body("content.budget.lines.label.part", contains("LEAD"))
                .body("content.budget.incomes.label.part", contains("LEAD"))
                .body("funding.members.label.part", contains("LEAD"))
                .body("funding.requestedGrant.amount", equalTo("575000.00"))
                .body("content.basics.title", equalTo("medlem 1 johtaa"))
                .body("content.basics.goals", contains("huvudsökande", "medlem 1"))
                .body("content.basics.themes", contains("PARTNERSHIPS"))
                .body("files.name", contains("attachment-1.txt", "attachment-2.txt"));
    }

    @Test
    void comparesVersionsByLabelsThatStay() {
        submitTwoVersions(true);

        evaluator()
                .get(UNDER_REVIEW, application)
                .then()
                .body("comparedWith", equalTo(1))
                .body("earlierVersions.number", contains(1))
                .body("differences.find { it.pointer == '/basics/title' }.before", equalTo("Verkosto johtaa"))
                .body("differences.find { it.pointer == '/basics/title' }.after", equalTo("medlem 1 johtaa"))
                .body(
                        "differences.findAll { it.pointer.startsWith('/partners') && it.after == null }.before.name",
                        contains("samarbetspart 2"))
                .body(
                        "differences.findAll { it.pointer.startsWith('/partners') && it.before == null }.after.name",
                        contains("samarbetspart 4"))
                .body(
                        "differences.findAll { it.pointer.startsWith('/files') }.after.name",
                        contains("attachment-2.txt"))
                .body("differences.findAll { it.pointer.startsWith('/consortium') }.size()", equalTo(0))
                .body("differences.findAll { it.pointer.startsWith('/budget') }.size()", equalTo(0));
    }

    @Test
    void handsOutFilesUnderNeutralNames() {
        submitTwoVersions(true);
        String second = fileOf("Zzyzx-liite.txt");

        download(evaluator(), 2, second)
                .then()
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"attachment-2.txt\"; filename*=UTF-8''attachment-2.txt"));
        download(presenter(), 2, second).then().header("Content-Disposition", containsString("Zzyzx-liite.txt"));
        download(as(Tokens.of("evaluator-2").roles("evaluator")), 2, second)
                .then()
                .statusCode(404);
    }

    @Test
    void showsNamesAndLabelsToEverybodyElse() {
        submitTwoVersions(true);

        for (RequestSpecification reader : List.of(
                officer(),
                presenter(),
                as(Tokens.of("decider").roles("decider")),
                as(Tokens.of("observer").roles("ministry-observer")))) {
            reader.get(UNDER_REVIEW, application)
                    .then()
                    .statusCode(200)
                    .body("blind", equalTo(false))
                    .body("parties.lead.businessId", equalTo(LEAD))
                    .body("parties.lead.nameFi", equalTo("Zzyzx " + LEAD))
                    .body("parties.lead.label.part", equalTo("LEAD"))
                    .body("parties.members.label.number", contains(1))
                    .body(
                            "content.partners.partners.name",
                            contains("Zzyzx Kumppani Oy", "Zzyzx uusi ry", "Zzyzx kolmas ry"))
                    .body("content.partners.partners.label.number", contains(1, 4, 3))
                    .body("content.basics.title", equalTo("Zzyzx " + MEMBER + " johtaa"))
                    .body("files.name", contains("Zzyzx suunnitelma.txt", "Zzyzx-liite.txt"));
        }
    }

    @Test
    void hidesNothingWhereTheCallIsNotBlind() {
        submitTwoVersions(false);

        evaluator()
                .get(UNDER_REVIEW, application)
                .then()
                .statusCode(200)
                .body("blind", equalTo(false))
                .body("parties.lead.nameFi", equalTo("Zzyzx " + LEAD))
                .body("parties.lead.label", nullValue())
                .body("content.budget.lines.businessId", everyItem(equalTo(LEAD)))
                .body("content.budget.lines.label", everyItem(nullValue()))
                .body("files.name", contains("Zzyzx suunnitelma.txt", "Zzyzx-liite.txt"));
    }

    /** An administrator of the agency supervises its applications; one who evaluates in the call knows none of these. */
    @Test
    void isNotThereForAnAdministratorWhoEvaluates() {
        submitTwoVersions(true);
        String trail = "/v1/applications/{id}/audit-trail";

        administrator().get(trail, application).then().statusCode(200);
        as(Tokens.of("evaluator-1").roles("administrator", "evaluator"))
                .get(trail, application)
                .then()
                .statusCode(404);
    }

    /** What review-service calls them is what is read here. */
    @Test
    void tellsTheNumbersOfTheLabels() {
        submitTwoVersions(true);

        String type = "fi.verkosto.application.submitted.v1";
        List<String> events = outbox.of(application).stream()
                .filter(row -> row.type().equals(type))
                .map(OutboxRows.Row::data)
                .toList();
        events.forEach(data -> EventContract.validate(type, data));
        List<JsonPath> told = events.stream().map(JsonPath::from).toList();

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().getList("partners.number")).isEqualTo(List.of(1, 2, 3));
        assertThat(told.getLast().getList("partners.number")).isEqualTo(List.of(1, 4, 3));
        assertThat(told.getLast().getList("members.number")).isEqualTo(List.of(1));
        assertThat(told.getLast().getList("members.nameSv")).isEqualTo(List.of("Zzyzxs " + MEMBER));
        assertThat(told.getLast().getString("lead.nameSv")).isEqualTo("Zzyzxs " + LEAD);
    }

    private void submitTwoVersions(boolean blind) {
        String call = creating(officer())
                .body(CALL.replaceFirst("(?s)\"staff\": \\[.*?]", STAFF)
                        .replaceFirst("\\{", "{\"blindReview\": " + blind + ", "))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(200)
                .body("blindReview", equalTo(blind));
        application = completeDraftOf(LEAD, call);
        callProviders();
        partners("Zzyzx vanha ry");
        upload("budget", "Zzyzx suunnitelma.txt");
        upload("contacts", "Zzyzx yhteystiedot.txt");
        submit(LEAD, application).then().statusCode(201);
        save(LEAD, application, "basics", """
                        {"title": "Zzyzx %2$s johtaa", "goals": ["ZZYZX %1$s", "zzyzxs %2$s"]}""".formatted(LEAD, MEMBER)).then().statusCode(200);
        partners("Zzyzx uusi ry");
        upload("basics", "Zzyzx-liite.txt");
        submit(LEAD, application).then().statusCode(201);
        closingTime.comes();
        reviewers = new Reviewers(topics, database, call, application);
        reviewers.are(2, List.of("evaluator-1"), List.of());
    }

    private static void callProviders() {
        List<String> providers = new ArrayList<>();
        for (String businessId : List.of(LEAD, MEMBER)) {
            providers.add("""
                    {"businessId": "%1$s", "nameFi": "Zzyzx %1$s", "nameSv": "Zzyzxs %1$s",
                     "holderKind": "JOINT_AUTHORITY", "homeRegion": "13", "licenceFrom": "2018-01-01"}""".formatted(businessId));
        }
        creating(administrator())
                .body("{\"providers\": [" + String.join(", ", providers) + "]}")
                .post("/v1/provider-imports")
                .then()
                .statusCode(201);
    }

    private void partners(String second) {
        save(LEAD, application, "partners", """
                        {"partners": [{"name": "Zzyzx Kumppani Oy", "businessId": "%s", "kind": "WORKING_LIFE"},
                         {"name": "%s", "kind": "STUDENTS"}, {"name": "Zzyzx kolmas ry", "kind": "THIRD_SECTOR"}]}""".formatted(PARTNER, second))
                .then()
                .statusCode(200);
    }

    private void upload(String section, String name) {
        applicant(LEAD)
                .contentType(ContentType.BINARY)
                .header("Idempotency-Key", name + " " + application)
                .queryParam("section", section)
                .queryParam("name", name)
                .body("Sisältö".getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(201);
    }

    private String fileOf(String name) {
        return applicant(LEAD)
                .get("/v1/applications/{id}/submissions/2/attachments", application)
                .path("items.find { it.name == '%s' }.id".formatted(name));
    }

    private Response download(RequestSpecification reader, int version, String file) {
        return reader.get(
                "/v1/applications/{id}/submissions/{number}/attachments/{file}/content", application, version, file);
    }

    private static RequestSpecification evaluator() {
        return as(Tokens.of("evaluator-1").roles("evaluator"));
    }

    private static RequestSpecification presenter() {
        return as(Tokens.of("presenter").roles("presenter"));
    }
}
