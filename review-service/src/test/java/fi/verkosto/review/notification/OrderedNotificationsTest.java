package fi.verkosto.review.notification;

import static fi.verkosto.review.Portal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.decision.PlayedDecisions;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three approved decisions are notified in the background; the tests run the job, and the service's own one rests. */
@QuarkusTest
@WithPostgresAndKafka
class OrderedNotificationsTest {

    private static final String JOB = "notify-ordered-decisions";
    private static final String AGENCY = "2769790-1";
    private static final long WHAT_A_RUN_TAKES = 5;
    private static final String AGENCY_WITHOUT_LETTERHEAD = "9900017-3";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    @Inject
    BusinessClock clock;

    @Inject
    Scheduler scheduler;

    @Inject
    NotificationJob job;

    private PlayedCall call;
    private PlayedDecisions decisions;

    /** In the order of their decisions. */
    private List<SentApplication> applications;

    @BeforeEach
    void approveThree() {
        scheduler.pause(JOB);
        clock.moveTo(Instant.parse("2019-01-21T08:00:00Z"));
        call = new PlayedCall(kafka, database);
        decisions = new PlayedDecisions(call);
        call.isClosed();
        List<SentApplication> received =
                Stream.generate(SentApplication::anApplication).limit(3).toList();
        received.forEach(application -> call.receivesReviewed(application, 3));
        call.selects();
        applications = received.stream()
                .sorted(Comparator.comparing(
                        application -> call.decisionOn(application).toString()))
                .toList();
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        decisions.move(Portal.decider(), "approvals").then().statusCode(200);
    }

    @AfterEach
    void goOn() {
        clock.reset();
        scheduler.resume(JOB);
    }

    @Test
    void happenAfterTheOrderAndLookAsIfDoneOneByOne() {
        order().then()
                .statusCode(202)
                .body("number", equalTo(3))
                .body("decisions.state", everyItem(equalTo("APPROVED")));
        list().then()
                .body("decisions.state", everyItem(equalTo("APPROVED")))
                .body("decisions.notificationOrderedAt", everyItem(startsWith("2019-01-21T")));
        assertThat(events()).containsExactly(0, 0, 0);

        clock.moveTo(Instant.parse("2019-01-23T08:00:00Z"));
        job.notifyApplicants();

        assertThat(events()).containsExactly(1, 1, 1);
        list().then().body("decisions.state", everyItem(equalTo("NOTIFIED")));
        UUID decision = decisionOn(0);
        Portal.officer()
                .get("/v1/decisions/{id}", decision)
                .then()
                .body("notificationOrderedAt", startsWith("2019-01-21T"))
                .body("notifiedAt", startsWith("2019-01-23T"))
                .body("acceptBy", equalTo("2019-02-22"));
        letter(decision).then().statusCode(200).body("correction.sentOn", equalTo("2019-01-23"));
        Response history = Portal.officer()
                .get(
                        "/v1/reviews/{id}/history",
                        database.reviewsOf(applications.get(0).id()).getFirst());
        history.then()
                .body("items.findAll { it.action == 'NOTIFICATION_ORDERED' }.role", contains("OFFICER"))
                .body("items.findAll { it.action == 'APPLICANTS_NOTIFIED' }.role", contains("SYSTEM"));
    }

    @Test
    void areOrderedOnce() {
        String body = decisions.listed(preview());
        String key = UUID.randomUUID().toString();
        order(Portal.officer(), key, body).then().statusCode(202);

        preview().then().body("number", equalTo(0)).body("leftOut.why", contains("ORDERED", "ORDERED", "ORDERED"));
        order(Portal.officer(), key, body).then().statusCode(202);
        refused(order(Portal.officer(), UUID.randomUUID().toString(), body), 409, "decisions-outdated")
                .then()
                .body("moved.why", contains("ORDERED", "ORDERED", "ORDERED"));

        job.notifyApplicants();
        job.notifyApplicants();
        assertThat(events()).containsExactly(1, 1, 1);
        preview().then().body("leftOut", hasSize(0));
    }

    @Test
    void areNotHeldUpByOneThatFails() {
        order().then().statusCode(202);
        belongsTo(AGENCY_WITHOUT_LETTERHEAD, applications.get(1));

        job.notifyApplicants();

        assertThat(events()).containsExactly(1, 0, 1);
        list().then()
                .body("decisions.state", contains("NOTIFIED", "APPROVED", "NOTIFIED"))
                .body("decisions.notificationHeldBy", contains(null, "letterhead-awaited", null));
        letter(decisionOn(1)).then().statusCode(404);

        belongsTo(AGENCY, applications.get(1));
        job.notifyApplicants();
        assertThat(events()).as("before its turn").containsExactly(1, 0, 1);
        clock.moveTo(Instant.parse("2019-01-21T08:01:00Z"));
        job.notifyApplicants();
        assertThat(events()).containsExactly(1, 1, 1);
        letter(decisionOn(1)).then().statusCode(200);
        list().then().body("decisions.notificationHeldBy", everyItem(nullValue()));
    }

    /** Twice as long each time, for a quarter of an hour at most; the officer, who has mended it, need not wait. */
    @Test
    void areTriedAgainLaterAndLater() {
        order().then().statusCode(202);
        belongsTo(AGENCY_WITHOUT_LETTERHEAD, applications.get(1));
        Instant now = Instant.parse("2019-01-21T08:00:00Z");
        for (long wait : List.of(10, 20, 40, 80, 160, 320, 640, 900, 900)) {
            clock.moveTo(now);
            job.notifyApplicants();
            assertThat(database.secondsToNotificationOf(decisionOn(1), now)).isBetween(wait, wait + WHAT_A_RUN_TAKES);
            now = now.plusSeconds(wait + WHAT_A_RUN_TAKES);
        }

        belongsTo(AGENCY, applications.get(1));
        Portal.officer().step("decisions", decisionOn(1), "notification").then().statusCode(200);
        assertThat(events()).containsExactly(1, 1, 1);
    }

    /** As an instance does that finds another one at work: it waits for nothing. */
    @Test
    void leaveAloneWhatSomebodyElseIsAt() throws Exception {
        order().then().statusCode(202);
        try (Connection other = RowLocks.hold(source, "decision", decisionOn(0))) {
            job.notifyApplicants();
            assertThat(events()).containsExactly(0, 1, 1);
            other.rollback();
        }
        job.notifyApplicants();
        assertThat(events()).containsExactly(1, 1, 1);
    }

    @Test
    void areSharedByTwoInstances() throws Exception {
        order().then().statusCode(202);

        atOnce(this::run, this::run);

        job.notifyApplicants();
        assertThat(events()).containsExactly(1, 1, 1);
        list().then().body("decisions.state", everyItem(equalTo("NOTIFIED")));
    }

    @Test
    void leaveNothingToDoWhereAnOfficerWasFaster() throws Exception {
        order().then().statusCode(202);
        Portal.officer().step("decisions", decisionOn(0), "notification").then().statusCode(200);
        String etag = Portal.officer().etag("decisions", decisionOn(1));

        atOnce(this::run, () -> Portal.officer().stepIn("decisions", decisionOn(1), "notification", etag, null));

        job.notifyApplicants();
        assertThat(events()).containsExactly(1, 1, 1);
    }

    @Test
    void areNotOrderedByWhoeverIsDisqualifiedFromOneOfThem() {
        String body = decisions.listed(preview());
        String person = call.hasAnother("OFFICER");
        Portal officer = Portal.of(person, "officer");
        officer.create(
                        "/v1/reviews/"
                                + database.reviewsOf(applications.get(2).id()).getFirst() + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"reason\": \"My sister leads it.\"}")
                .then()
                .statusCode(201);

        refused(order(officer, UUID.randomUUID().toString(), body), 403, "person-disqualified");
        assertThatNothingIsOrdered();
    }

    @Test
    void areNotOrderedAsLongAsALetterheadIsAwaited() {
        belongsTo(AGENCY_WITHOUT_LETTERHEAD, applications.get(2));

        refused(order(), 409, "letterhead-awaited");
        assertThatNothingIsOrdered();
    }

    private void assertThatNothingIsOrdered() {
        list().then().body("decisions.notificationOrderedAt", everyItem(nullValue()));
        job.notifyApplicants();
        assertThat(events()).containsExactly(0, 0, 0);
    }

    private Response preview() {
        return decisions.preview(Portal.officer(), "notifications");
    }

    private Response order() {
        return decisions.move(Portal.officer(), "notifications");
    }

    private Response order(Portal portal, String key, String body) {
        return decisions.move(portal, "notifications", key, body);
    }

    private Response list() {
        return Portal.officer().get("/v1/decision-lists/{call}", call.id());
    }

    private static Response letter(UUID decision) {
        return Portal.officer().get("/v1/decision-letters/{id}/data", decision);
    }

    private UUID decisionOn(int application) {
        return call.decisionOn(applications.get(application));
    }

    private void belongsTo(String agency, SentApplication application) {
        database.change("update review set agency = ? where application_id = ?::uuid", agency, application.id());
    }

    /** Of each application. */
    private List<Integer> events() {
        return applications.stream()
                .map(application -> database.published("fi.verkosto.decision.notified.v1", application.id())
                        .size())
                .toList();
    }

    private Object run() {
        job.notifyApplicants();
        return job;
    }

    private static void atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        try (var executor = Executors.newFixedThreadPool(2)) {
            for (Future<Object> done : executor.invokeAll(List.of(one, other))) {
                done.get();
            }
        }
    }
}
