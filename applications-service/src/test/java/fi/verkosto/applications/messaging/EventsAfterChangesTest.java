package fi.verkosto.applications.messaging;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.testkit.KafkaTopic.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.applications.Consortium;
import fi.verkosto.applications.NewsOfOthers;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.applications.deadline.ClosingTime;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whatever happened to an application since it was submitted, the review and the decision about it take effect. */
@QuarkusTest
@WithPostgresAndKafka
class EventsAfterChangesTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final String ELIGIBILITY = "fi.verkosto.review.eligibility-decided.v1";
    private static final String DECISION = "fi.verkosto.decision.notified.v1";
    private static final String DECLINED = "fi.verkosto.network.declined.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");

    private static final String WITH_A_QUESTION = CALL.replaceFirst("\"maximumAwards\": 6", """
            "maximumAwards": 6, "questions": {"schema": {"type": "object", "properties": {"effect": {"type": "string"}}},
             "uiSchema": {"effect": {"titles": {"fi": "Vaikutus", "sv": "Verkan", "en": "Effect"}}}}""");

    private final BusinessClock clock;
    private final ClosingTime closingTime;
    private final OutboxRows outbox;
    KafkaTopic topics;

    EventsAfterChangesTest(BusinessClock clock, OutboxRows outbox, ClosingTime closingTime) {
        this.clock = clock;
        this.closingTime = closingTime;
        this.outbox = outbox;
    }

    /** The last thing that an applicant can do before the deadline. */
    enum Change {
        BASICS(saving("basics", "{\"title\": \"Never submitted\"}")),
        CONSORTIUM(saving("consortium", "{\"members\": []}")),
        PARTNERS(saving("partners", "{\"partners\": []}")),
        CONTACTS(saving("contacts", "{\"contactPerson\": null}")),
        BUDGET(saving("budget", "{\"lines\": []}")),
        ANSWERS(saving("answers", "{\"effect\": \"None\"}")),
        FILE_ADDED((application, _) -> upload(application, "later.txt")),
        FILE_DELETED((application, files) -> applicant(GRADIA)
                .delete("/v1/applications/{id}/attachments/{file}", application, files.getFirst())
                .then()
                .statusCode(204)),
        MEMBER_LEFT((application, _) ->
                Consortium.take("departure", MEMBER, application, MEMBER).then().statusCode(200)),
        MEMBER_INVITED((application, _) -> {
            registerProviders(RIVERIA);
            Consortium.invited(GRADIA, application, RIVERIA);
        });

        private final BiConsumer<String, List<String>> how;

        Change(BiConsumer<String, List<String>> how) {
            this.how = how;
        }

        private static BiConsumer<String, List<String>> saving(String section, String patch) {
            return (application, _) ->
                    save(GRADIA, application, section, patch).then().statusCode(200);
        }
    }

    @Test
    void takesReviewAndDecisionAfterEveryChange() {
        clock.moveTo(OPEN);
        String call = callWithAQuestion();
        Map<String, Submitted> applications = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            applications.put(change.name(), changed(call, change));
        }
        applications.put("nothing", changed(call));
        applications.put("everything", changed(call, Change.values()));
        applications.put("files", changed(call, Change.FILE_ADDED, Change.FILE_DELETED));
        applications.put("text and file", changed(call, Change.BASICS, Change.FILE_ADDED, Change.MEMBER_LEFT));
        closingTime.comes();

        List<String> events = new ArrayList<>();
        applications.forEach((_, submitted) -> events.add(eligible(submitted.id())));
        applications.forEach((changes, submitted) -> await(changes, submitted, "UNDER_REVIEW"));
        applications.forEach((changes, submitted) -> submitted.requireAsSubmitted(changes));

        applications.forEach((_, submitted) -> events.add(awarded(submitted.id())));
        applications.forEach((changes, submitted) -> await(changes, submitted, "AWARDED"));
        applications.forEach((_, submitted) -> events.add(declined(submitted.id())));
        applications.forEach((changes, submitted) -> await(changes, submitted, "DECLINED"));
        assertThat(deadLettersOf(events)).isEmpty();
        assertThat(officer().get("/v1/calls/{id}", call).<String>path("state")).isEqualTo("RESOLVED");
    }

    @Test
    void takesADecisionThatOvertakesTheReviewAfterEveryChange() {
        clock.moveTo(OPEN);
        String call = callWithAQuestion();
        Submitted application = changed(call, Change.values());
        clock.moveTo(CLOSED);

        String decision = awarded(application.id());
        await("everything", application, "AWARDED");
        String late = eligible(application.id());

        application.requireAsSubmitted("everything");
        String marker = topics.send("verkosto.review", DECISION, application.id(), "{}");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> deadLettersOf(List.of(marker)).size() == 1);
        assertThat(deadLettersOf(List.of(decision, late))).isEmpty();
    }

    @Test
    void endsASupplementThatTheReviewWentOnWithout() {
        clock.moveTo(OPEN);
        String call = callWithAQuestion();
        Submitted asked = changed(call);
        Submitted answering = changed(call);
        Submitted answered = changed(call);
        Submitted overtaken = changed(call);
        clock.moveTo(CLOSED);
        List.of(asked, answering, answered, overtaken).forEach(application -> askForASupplement(application.id()));
        Change.BASICS.how.accept(answering.id(), answering.files());
        Change.FILE_ADDED.how.accept(answering.id(), answering.files());
        Change.FILE_DELETED.how.accept(answering.id(), answering.files());
        save(GRADIA, answered.id(), "basics", "{\"title\": \"Supplemented\"}")
                .then()
                .statusCode(200);
        submit(GRADIA, answered.id()).then().statusCode(201);

        List<String> events = new ArrayList<>();
        List.of(asked, answering, answered).forEach(application -> events.add(eligible(application.id())));
        events.add(awarded(overtaken.id()));

        List.of(asked, answering, answered).forEach(application -> await("supplement", application, "UNDER_REVIEW"));
        await("supplement", overtaken, "AWARDED");
        List.of(asked, answering, overtaken).forEach(application -> {
            application.requireAsSubmitted("supplement");
            officer()
                    .get("/v1/applications/{id}/supplement-requests", application.id())
                    .then()
                    .body("items[0].state", equalTo("CANCELLED"));
            officer()
                    .get("/v1/applications/{id}/history", application.id())
                    .then()
                    .body("items.find { it.action == 'SUPPLEMENT_CANCELLED' }.role", equalTo("SYSTEM"));
            assertThat(outbox.of(application.id()))
                    .anyMatch(row -> row.type().equals("fi.verkosto.application.supplement-cancelled.v1"))
                    .anyMatch(row -> row.data().contains("\"template\":\"supplement-cancelled\""));
        });
        applicant(GRADIA)
                .get("/v1/applications/{id}", answered.id())
                .then()
                .body("content.basics.title", equalTo("Supplemented"));
        assertThat(deadLettersOf(events)).isEmpty();
    }

    @Test
    void leavesAWithdrawnApplicationAlone() {
        clock.moveTo(OPEN);
        Submitted application = changed(callWithAQuestion(), Change.BASICS, Change.FILE_ADDED);
        applicant(GRADIA)
                .header("If-Match", etag(GRADIA, application.id()))
                .post("/v1/applications/{id}/withdrawal", application.id())
                .then()
                .statusCode(200);
        clock.moveTo(CLOSED);

        String late = eligible(application.id());

        String marker = topics.send("verkosto.review", DECISION, application.id(), "{}");
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> deadLettersOf(List.of(marker)).size() == 1);
        assertThat(deadLettersOf(List.of(late))).isEmpty();
        assertThat(state(GRADIA, application.id())).isEqualTo("WITHDRAWN");
    }

    private static String callWithAQuestion() {
        String call = creating(officer())
                .body(WITH_A_QUESTION)
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
        return call;
    }

    /** Submitted with two files, and changed since. */
    private static Submitted changed(String call, Change... changes) {
        String application = submittedTo(call, GRADIA);
        List<String> files = List.of(upload(application, "one.txt"), upload(application, "two.txt"));
        submit(GRADIA, application).then().statusCode(201);
        Arrays.stream(changes).forEach(change -> change.how.accept(application, files));
        return new Submitted(application, files);
    }

    private static String upload(String application, String name) {
        return applicant(GRADIA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .queryParam("section", "budget")
                .body("Liite".getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments", application)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void askForASupplement(String application) {
        creating(officer())
                .body("""
                        {"message": "Täydentäkää", "dueAt": "2018-12-07T14:15:00Z", "sections": []}""")
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(201);
    }

    private String eligible(String application) {
        return topics.send("verkosto.review", ELIGIBILITY, application, NewsOfOthers.eligible(application));
    }

    private String awarded(String application) {
        return topics.send("verkosto.review", DECISION, application, """
                {"applicationId": "%s", "revision": 1,
                 "decisionId": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91", "notifiedAt": "2019-01-21T08:00:00Z",
                 "outcome": "AWARDED",
                 "awarded": {"amount": "575000.00", "currency": "EUR"},
                 "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"}}""".formatted(application));
    }

    private String declined(String application) {
        return topics.send("verkosto.coordination", DECLINED, application, NewsOfOthers.declined(application));
    }

    private static void await(String changes, Submitted application, String state) {
        Awaitility.await(changes)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(state(GRADIA, application.id())).isEqualTo(state));
    }

    private List<String> deadLettersOf(List<String> events) {
        return topics.read("verkosto.applications.dead-letters").stream()
                .map(record -> header(record.headers(), "ce_id"))
                .filter(events::contains)
                .toList();
    }

    private record Submitted(String id, List<String> files) {

        /** But for whom to write to, which stays as it is. */
        void requireAsSubmitted(String changes) {
            Map<String, Object> present = content(applicant(GRADIA).get("/v1/applications/{id}", id));
            Map<String, Object> submitted = content(applicant(GRADIA).get("/v1/applications/{id}/submissions/2", id));
            assertThat(present).as(changes).isEqualTo(submitted);
            List<String> attached = applicant(GRADIA)
                    .get("/v1/applications/{id}/attachments", id)
                    .path("items.id");
            assertThat(attached).as(changes).containsExactlyElementsOf(files);
            int completeness =
                    applicant(GRADIA).get("/v1/applications/{id}", id).path("completeness");
            assertThat(completeness).as(changes).isPositive();
        }

        private static Map<String, Object> content(Response response) {
            Map<String, Object> content = new LinkedHashMap<>(response.path("content"));
            content.remove("contacts");
            return content;
        }
    }
}
