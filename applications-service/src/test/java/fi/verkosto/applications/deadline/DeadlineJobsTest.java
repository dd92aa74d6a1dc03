package fi.verkosto.applications.deadline;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class DeadlineJobsTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2018-11-21T14:15:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2018-11-19T22:00:00Z");
    private static final String REMINDED = "deadline-reminder contact@gradia.example";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DeadlineJobs jobs;
    private final ExpireDrafts expireDrafts;
    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final EntityManager entities;

    private String call;

    DeadlineJobsTest(
            DeadlineJobs jobs,
            ExpireDrafts expireDrafts,
            BusinessClock clock,
            OutboxRows outbox,
            EntityManager entities) {
        this.expireDrafts = expireDrafts;
        this.jobs = jobs;
        this.clock = clock;
        this.outbox = outbox;
        this.entities = entities;
    }

    @BeforeEach
    void anOpenCall() {
        clock.moveTo(OPEN);
        call = publishedCall();
    }

    @Test
    void remindsOwnersOfDraftsOnTheDayBeforeAndOnce() {
        String draft = completeDraftOf(GRADIA, call);

        clock.moveTo(DAY_BEFORE.minusSeconds(60));
        jobs.remind();
        assertThat(Mails.about(draft, outbox)).isEmpty();
        clock.moveTo(DAY_BEFORE);
        jobs.remind();
        clock.moveTo(CLOSES.minusSeconds(60));
        jobs.remind();

        assertThat(Mails.about(draft, outbox)).containsExactly(REMINDED);
        assertThat(Mails.values(draft, "deadline-reminder", outbox).getFirst().getJsonObject("closesAt"))
                .isEqualTo(new JsonObject().put("moment", "2018-11-21T14:15:00Z"));
    }

    @Test
    void remindsOfWhatWasChangedAfterItWasSubmittedAndOfNothingElse() {
        String unchanged = submittedTo(call, GRADIA);
        String changed = submittedTo(call, GRADIA);
        save(GRADIA, changed, "basics", "{\"title\": \"Toinen nimi\"}").then().statusCode(200);
        String withdrawn = completeDraftOf(GRADIA, call);
        applicant(GRADIA)
                .header("If-Match", etag(GRADIA, withdrawn))
                .post("/v1/applications/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);

        clock.moveTo(DAY_BEFORE);
        jobs.remind();

        assertThat(Mails.about(unchanged, outbox)).noneMatch(mail -> mail.contains("reminder"));
        assertThat(Mails.about(changed, outbox)).endsWith("resubmission-reminder contact@gradia.example");
        assertThat(Mails.about(withdrawn, outbox)).noneMatch(mail -> mail.contains("reminder"));
    }

    @Test
    void remindsOfFilesThatWereAddedOrDeletedAfterTheSubmission() {
        String added = submittedTo(call, GRADIA);
        attached(added);
        String deleted = completeDraftOf(GRADIA, call);
        String file = attached(deleted);
        submit(GRADIA, deleted).then().statusCode(201);
        delete(deleted, file);
        String putRight = submittedTo(call, GRADIA);
        delete(putRight, attached(putRight));
        String savedBack = submittedTo(call, GRADIA);
        String title = applicant(GRADIA).get("/v1/applications/{id}", savedBack).path("content.basics.title");
        save(GRADIA, savedBack, "basics", "{\"title\": \"Toinen nimi\"}").then().statusCode(200);
        save(GRADIA, savedBack, "basics", "{\"title\": \"%s\"}".formatted(title))
                .then()
                .statusCode(200);

        clock.moveTo(DAY_BEFORE);
        jobs.remind();

        assertThat(List.of(added, deleted))
                .allSatisfy(application -> assertThat(Mails.about(application, outbox))
                        .endsWith("resubmission-reminder contact@gradia.example"));
        assertThat(List.of(putRight, savedBack))
                .allSatisfy(application ->
                        assertThat(Mails.about(application, outbox)).noneMatch(mail -> mail.contains("reminder")));
    }

    @Test
    void remindsNobodyWhoBeganOnTheClosingDayOrIsStillAtIt() {
        clock.moveTo(Instant.parse("2018-11-20T08:00:00Z"));
        String dayBefore = completeDraftOf(GRADIA, call);
        jobs.remind();
        assertThat(Mails.about(dayBefore, outbox)).isEmpty();
        clock.moveTo(Instant.parse("2018-11-21T08:00:00Z"));
        String closingDay = completeDraftOf(GRADIA, call);

        clock.moveTo(CLOSES.minusSeconds(60));
        jobs.remind();

        assertThat(Mails.about(dayBefore, outbox)).containsExactly(REMINDED);
        assertThat(Mails.about(closingDay, outbox)).isEmpty();
    }

    @Test
    void remindsNobodyAfterTheDeadline() {
        String draft = completeDraftOf(GRADIA, call);

        clock.moveTo(CLOSES);
        jobs.remind();

        assertThat(Mails.about(draft, outbox)).isEmpty();
    }

    @Test
    void remindsAgainWhenTheDeadlineWasExtendedToAnotherDay() {
        String draft = completeDraftOf(GRADIA, call);
        clock.moveTo(DAY_BEFORE);
        jobs.remind();

        extendTo("2018-11-21T16:00:00Z");
        jobs.remind();
        assertThat(Mails.about(draft, outbox)).containsExactly(REMINDED);
        extendTo("2018-11-28T14:15:00Z");
        jobs.remind();
        assertThat(Mails.about(draft, outbox)).containsExactly(REMINDED);
        clock.moveTo(Instant.parse("2018-11-27T06:00:00Z"));
        jobs.remind();

        assertThat(Mails.about(draft, outbox)).containsExactly(REMINDED, REMINDED);
    }

    @Test
    void remindsAndExpiresOnceFromSeveralInstancesAtOnce() throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            drafts.add(completeDraftOf(GRADIA, call));
        }

        clock.moveTo(DAY_BEFORE);
        atOnce(jobs::remind);
        clock.moveTo(CLOSES.plusSeconds(601));
        atOnce(jobs::expire);
        jobs.expire();

        assertThat(drafts)
                .allSatisfy(draft -> assertThat(Mails.about(draft, outbox))
                        .containsExactly(REMINDED, "draft-expired contact@gradia.example"))
                .allSatisfy(draft -> assertThat(state(GRADIA, draft)).isEqualTo("EXPIRED"));
    }

    @Test
    void goesOnWhereAnInstanceDiedInBetween() {
        String draft = completeDraftOf(GRADIA, call);
        clock.moveTo(DAY_BEFORE);

        // Somebody else works on it, and dies: nothing of theirs is left.
        QuarkusTransaction.begin();
        entities.createNativeQuery("select 1 from application where id = :id for update")
                .setParameter("id", UUID.fromString(draft))
                .getSingleResult();
        jobs.remind();
        assertThat(Mails.about(draft, outbox)).isEmpty();
        QuarkusTransaction.rollback();
        jobs.remind();

        assertThat(Mails.about(draft, outbox)).containsExactly(REMINDED);
    }

    @Test
    void expiresDraftsWhenNoRequestThatArrivedInTimeCanBeOnItsWayAnyMore() {
        String draft = completeDraftOf(GRADIA, call);
        String submitted = submittedTo(call, GRADIA);

        clock.moveTo(CLOSES.plusSeconds(590));
        jobs.expire();
        assertThat(state(GRADIA, draft)).isEqualTo("DRAFT");
        clock.moveTo(CLOSES.plusSeconds(601));
        jobs.expire();
        jobs.expire();

        assertThat(state(GRADIA, draft)).isEqualTo("EXPIRED");
        assertThat(state(GRADIA, submitted)).isEqualTo("SUBMITTED");
        assertThat(Mails.about(draft, outbox)).containsExactly("draft-expired contact@gradia.example");
        // To other systems a draft was never there.
        assertThat(outbox.of(draft)).hasSize(1);
        submit(GRADIA, draft).then().statusCode(409);
    }

    @Test
    void findsTheDraftsOfACallThatClosedAtThatVeryMoment() {
        UUID draft = UUID.fromString(completeDraftOf(GRADIA, call));

        assertThat(expireDrafts.leftBehind(CLOSES.minusMillis(1), BEFORE_ALL, 1_000))
                .doesNotContain(draft);
        assertThat(expireDrafts.leftBehind(CLOSES, BEFORE_ALL, 1_000)).contains(draft);
    }

    @Test
    void leavesDraftsOfACallAloneWhoseDeadlineWasExtended() {
        String draft = completeDraftOf(GRADIA, call);
        extendTo("2018-11-28T14:15:00Z");

        clock.moveTo(CLOSES.plusSeconds(3600));
        jobs.expire();

        assertThat(state(GRADIA, draft)).isEqualTo("DRAFT");
    }

    private void extendTo(String closesAt) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update grant_call set terms = jsonb_set(terms, '{closesAt}', to_jsonb(cast(:at as text))) where id = :id")
                        .setParameter("at", closesAt)
                        .setParameter("id", UUID.fromString(call))
                        .executeUpdate());
    }

    private static void atOnce(Runnable job) throws Exception {
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int instance = 0; instance < 4; instance++) {
                running.add(instances.submit(job));
            }
            for (Future<?> instance : running) {
                instance.get();
            }
        }
    }

    private static String attached(String application) {
        return applicant(GRADIA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .body("Liite".getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments?section=budget&name=liite.txt", application)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void delete(String application, String file) {
        applicant(GRADIA)
                .delete("/v1/applications/{id}/attachments/{file}", application, file)
                .then()
                .statusCode(204);
    }
}
