package fi.verkosto.applications.application;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class ApplicationTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";

    private final BusinessClock clock;
    private final OutboxRows outbox;

    ApplicationTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void isSubmittedWithACaseNumberAndAnImmutableVersion() {
        String call = publishedCall();
        String application = completeDraftOf(GRADIA, call);

        submit(GRADIA, application)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/applications/" + application + "/submissions/1"))
                .body("number", equalTo(1))
                .body("caseNumber", matchesPattern("\\d+/340/2018"));

        save(GRADIA, application, "basics", "{\"title\": \"Toinen nimi\"}")
                .then()
                .statusCode(200);
        assertThat(state(GRADIA, application)).isEqualTo("SUBMITTED");
        submit(GRADIA, application).then().statusCode(201).body("number", equalTo(2));
        officer()
                .get("/v1/applications/{id}/submissions/1", application)
                .then()
                .statusCode(200)
                .body("content.basics.title", equalTo("Verkosto johtaa"));
    }

    @Test
    void tellsOtherServicesAndTheContactPerson() {
        String application = submittedTo(publishedCall(), GRADIA);

        List<OutboxRows.Row> rows = outbox.of(application);
        assertThat(rows)
                .extracting(OutboxRows.Row::topic, OutboxRows.Row::type)
                .containsExactly(
                        tuple("verkosto.applications", "fi.verkosto.application.submitted.v1"),
                        tuple("verkosto.notifications", "fi.verkosto.notification.requested.v1"));
        rows.forEach(row -> EventContract.validate(row.type(), row.data()));
        assertThat(rows.getFirst().data())
                .contains("\"requestedGrant\":{\"amount\":\"575000.00\"")
                .doesNotContain("contact@gradia.example");
        assertThat(rows.getLast().data()).contains("contact@gradia.example", "Ledarskap");
    }

    @Test
    void refusesAnIncompleteSubmissionWithAPointerToEachFault() {
        String application = draftOf(GRADIA, publishedCall());
        save(GRADIA, application, "basics", "{\"title\": \"Verkosto\"}").then().statusCode(200);
        save(GRADIA, application, "consortium", "{\"members\": [{\"businessId\": \"0502454-7\"}]}")
                .then()
                .statusCode(200);
        String lines = """
                {"lines": [{"businessId": "1852679-9", "costCategory": "CARS",
                            "amount": {"amount": "0.00", "currency": "EUR"}}]}""";
        save(GRADIA, application, "budget", lines).then().statusCode(200);

        submit(GRADIA, application)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("/application-incomplete"))
                .body("title", equalTo("The application is incomplete or wrong"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/basics/summary",
                                "/basics/themes",
                                "/basics/managementLevels",
                                "/consortium/leadDevelopmentStage",
                                "/consortium/members/0/businessId",
                                "/consortium/members/0/role",
                                "/consortium/members/0/developmentStage",
                                "/contacts/contactPerson",
                                "/budget/lines/0/businessId",
                                "/budget/lines/0/costCategory",
                                "/budget/lines/0/amount",
                                "/partners/partners"));
        assertThat(outbox.of(application)).isEmpty();
    }

    @Test
    void hasNoProblemsWhenComplete() {
        String application = completeDraftOf(GRADIA, publishedCall());

        applicant(GRADIA)
                .get("/v1/applications/{id}/problems", application)
                .then()
                .statusCode(200)
                .body("errors", empty());
    }

    @Test
    void refusesEveryWriteAfterTheDeadlineWithThePhase() {
        String call = publishedCall();
        String application = completeDraftOf(GRADIA, call);
        clock.moveTo(Instant.parse("2018-11-21T14:15:00Z"));

        submit(GRADIA, application)
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"))
                .body("phase", equalTo("CLOSED"));
        save(GRADIA, application, "basics", "{\"title\": \"Myöhässä\"}")
                .then()
                .statusCode(409)
                .body("phase", equalTo("CLOSED"));
        creating(applicant(GRADIA))
                .body("{\"callId\": \"%s\", \"strand\": \"COORDINATION\"}".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(409);
    }

    @Test
    void isWithdrawnAndToldSo() {
        String application = submittedTo(publishedCall(), GRADIA);

        applicant(GRADIA)
                .header("If-Match", etag(GRADIA, application))
                .post("/v1/applications/{id}/withdrawal", application)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        List<OutboxRows.Row> told = outbox.of(application).reversed().subList(0, 3);
        assertThat(told)
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "fi.verkosto.staff-notification.requested.v1",
                        "fi.verkosto.notification.requested.v1",
                        "fi.verkosto.application.withdrawn.v1");
        told.forEach(row -> EventContract.validate(row.type(), row.data()));
        assertThat(told.get(1).data()).contains("application-withdrawn");
        assertThat(told.getLast().data()).contains("\"revision\":2");
        applicant(GRADIA)
                .get("/v1/applications/{id}/history", application)
                .then()
                .body("items.find { it.action == 'WITHDRAWN' }.role", equalTo("APPLICANT"));
        applicant(GRADIA)
                .header("If-Match", etag(GRADIA, application))
                .post("/v1/applications/{id}/withdrawal", application)
                .then()
                .statusCode(409)
                .body("allowed", empty());
    }

    @Test
    void doesNotExistForOthers() {
        String call = publishedCall();
        String draft = completeDraftOf(GRADIA, call);
        String submitted = submittedTo(call, GRADIA);

        applicant(RIVERIA).get("/v1/applications/{id}", submitted).then().statusCode(404);
        save(RIVERIA, submitted, "basics", "\"1\"", "{\"title\": \"Kaapattu\"}")
                .then()
                .statusCode(404);
        officer().get("/v1/applications/{id}", draft).then().statusCode(404);
        officer().get("/v1/applications/{id}", submitted).then().statusCode(200);
        officer().get("/v1/applications?call={call}", call).then().body("items.id", contains(submitted));
        applicant(RIVERIA).get("/v1/applications").then().body("items.id", not(hasItem(submitted)));
    }

    @Test
    void isPagedByCursor() {
        String call = publishedCall();
        String first = submittedTo(call, GRADIA);
        String second = submittedTo(call, RIVERIA);

        String next = officer()
                .get("/v1/applications?call={call}&limit=1", call)
                .then()
                .body("items.id", contains(first))
                .extract()
                .path("next");
        officer()
                .get("/v1/applications?call={call}&limit=1&cursor={cursor}", call, next)
                .then()
                .body("items.id", contains(second))
                .body("next", equalTo(null));
        officer()
                .get("/v1/applications?call={call}&cursor=rubbish", call)
                .then()
                .statusCode(400);
    }

    @Test
    void losesNoUpdateOfTwoAtOnce() throws Exception {
        String application = draftOf(GRADIA, publishedCall());

        List<Integer> statuses = atOnce(
                8,
                i -> save(GRADIA, application, "basics", "\"0\"", "{\"title\": \"%d\"}".formatted(i))
                        .statusCode());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(etag(GRADIA, application)).isEqualTo("\"1\"");
    }

    @Test
    void takesOneOfManyEqualRequestsAtOnce() throws Exception {
        String application = completeDraftOf(GRADIA, publishedCall());
        String etag = etag(GRADIA, application);

        List<String> answers = atOnce(
                8,
                _ -> applicant(GRADIA)
                        .header("Idempotency-Key", "the-same-" + application)
                        .header("If-Match", etag)
                        .post("/v1/applications/{id}/submissions", application)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString());

        assertThat(answers).allMatch(answers.getFirst()::equals);
        assertThat(outbox.of(application)).hasSize(2);
    }

    @Test
    void refusesTheSameKeyForAnotherRequest() {
        String call = publishedCall();
        String body = "{\"callId\": \"%s\", \"strand\": \"REGIONAL_NETWORK\"}".formatted(call);
        String key = "key of " + call;
        applicant(GRADIA)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/applications")
                .then()
                .statusCode(201);

        applicant(GRADIA)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body.replace("REGIONAL_NETWORK", "COORDINATION"))
                .post("/v1/applications")
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
    }

    @Test
    void refusesWhatIsNoMergePatchOfItsContent() {
        String application = draftOf(GRADIA, publishedCall());

        save(GRADIA, application, "basics", "\"0\"", "{\"titel\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/titel"))
                .body("errors[0].rule", equalTo("unknown-field"));
        String amount = "{\"lines\": [{\"amount\": {\"amount\": true, \"currency\": \"EUR\"}}]}";
        save(GRADIA, application, "budget", "\"0\"", amount)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/lines/0/amount/amount"));
        save(GRADIA, application, "basics", "\"0\"", "{\"bogus\": null}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/bogus"));
        save(GRADIA, application, "basics", "\"0\"", "[1]").then().statusCode(400);
        save(GRADIA, application, "basics", "\"0\"", "{").then().statusCode(400);
        save(GRADIA, application, "nothing", "\"0\"", "{}").then().statusCode(404);
        save(GRADIA, application, "basics", "\"7\"", "{}")
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"")
                .body("currentVersion", equalTo(0));
        applicant(GRADIA)
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch("/v1/applications/{id}/sections/basics", application)
                .then()
                .statusCode(428);
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> request) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Callable<T>> requests = IntStream.range(0, times)
                    .<Callable<T>>mapToObj(i -> () -> request.apply(i))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
