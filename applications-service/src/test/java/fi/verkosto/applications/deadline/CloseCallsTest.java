package fi.verkosto.applications.deadline;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.state;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.deadline.ClosingTime.AFTER_GRACE;
import static fi.verkosto.applications.deadline.ClosingTime.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.applications.Gateway;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.ArrivalStamps;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.EntityManager;
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
class CloseCallsTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");
    private static final String CLOSED = "fi.verkosto.call.closed.v1";
    private static final String RESOLVED = "fi.verkosto.call.resolved.v1";

    private final DeadlineJobs jobs;
    private final BusinessClock clock;
    private final Gateway gateway;
    private final OutboxRows outbox;
    private final EntityManager entities;

    private String call;

    CloseCallsTest(
            DeadlineJobs jobs, BusinessClock clock, ArrivalStamps stamps, OutboxRows outbox, EntityManager entities) {
        this.jobs = jobs;
        this.clock = clock;
        this.gateway = new Gateway(stamps);
        this.outbox = outbox;
        this.entities = entities;
    }

    @BeforeEach
    void anOpenCall() {
        clock.moveTo(OPEN);
        call = publishedCall();
    }

    @Test
    void tellsOnceWhatWasSubmittedWhenTheGraceIsOver() {
        String once = submittedTo(call, GRADIA);
        String twice = submittedTo(call, RIVERIA);
        submit(RIVERIA, twice).then().statusCode(201);
        String withdrawn = submittedTo(call, GRADIA);
        withdraw(GRADIA, withdrawn);
        String draft = completeDraftOf(GRADIA, call);

        clock.moveTo(DEADLINE.plusSeconds(600));
        jobs.close();
        assertThat(closings()).isEmpty();
        clock.moveTo(AFTER_GRACE);
        jobs.close();
        jobs.close();

        assertThat(closings()).hasSize(1);
        JsonObject closed = closings().getFirst();
        assertThat(closed.getString("closesAt")).isEqualTo("2018-11-21T14:15:00Z");
        assertThat(closed.getInteger("submitted")).isEqualTo(2);
        assertThat(closed.getJsonArray("applications"))
                .isEqualTo(new JsonArray().add(version(once, 1)).add(version(twice, 2)));
        assertThat(state(GRADIA, draft)).isEqualTo("DRAFT");
    }

    @Test
    void countsWhatArrivedInTimeAndWasServedLate() {
        String draft = completeDraftOf(GRADIA, call);
        String again = submittedTo(call, RIVERIA);

        clock.moveTo(DEADLINE.plusSeconds(590));
        gateway.submit(GRADIA, draft, DEADLINE.minusMillis(1)).then().statusCode(201);
        gateway.submit(RIVERIA, again, DEADLINE.minusMillis(1)).then().statusCode(201);
        clock.moveTo(AFTER_GRACE);
        jobs.close();

        assertThat(closings().getFirst().getJsonArray("applications"))
                .containsExactlyInAnyOrder(version(draft, 1), version(again, 2));
    }

    /** Nothing could tell it of what is submitted then. */
    @Test
    void takesNothingThatArrivedInTimeOnceItHasClosed() {
        String draft = completeDraftOf(GRADIA, call);
        clock.moveTo(AFTER_GRACE);
        jobs.close();

        // As on an instance whose clock is behind.
        clock.moveTo(DEADLINE.plusSeconds(590));
        refused(gateway.submit(GRADIA, draft, DEADLINE.minusMillis(1)).then());

        assertThat(state(GRADIA, draft)).isEqualTo("DRAFT");
    }

    @Test
    void waitsForASubmissionThatIsBeingServed() throws Exception {
        String draft = completeDraftOf(GRADIA, call);
        clock.moveTo(DEADLINE.plusSeconds(590));
        // Somebody else keeps the chain of receipts, on which the submission waits, holding the call.
        QuarkusTransaction.begin();
        entities.createNativeQuery("insert into receipt_chain (call_id, length) values (:id, 0)")
                .setParameter("id", UUID.fromString(call))
                .executeUpdate();
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            Future<Integer> served = others.submit(
                    () -> gateway.submit(GRADIA, draft, DEADLINE.minusMillis(1)).statusCode());
            awaitSomebodyWaiting();
            clock.moveTo(AFTER_GRACE);

            jobs.close();
            assertThat(closings()).isEmpty();

            QuarkusTransaction.rollback();
            assertThat(served.get()).isEqualTo(201);
        }
        jobs.close();
        assertThat(closings().getFirst().getInteger("submitted")).isEqualTo(1);
    }

    @Test
    void closesOnceFromSeveralInstancesAtOnce() throws Exception {
        submittedTo(call, GRADIA);
        clock.moveTo(AFTER_GRACE);

        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int instance = 0; instance < 4; instance++) {
                running.add(instances.submit(jobs::close));
            }
            for (Future<?> instance : running) {
                instance.get();
            }
        }
        jobs.close();

        assertThat(closings()).hasSize(1);
    }

    /** As after a long outage, or when calls have closed before closings were told at all. */
    @Test
    void catchesUpWithCallsThatClosedLongAgo() {
        String application = submittedTo(call, GRADIA);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update application set state = 'REJECTED' where call_id = :call")
                    .setParameter("call", UUID.fromString(call))
                    .executeUpdate();
            entities.createNativeQuery("update grant_call set state = 'RESOLVED' where id = :call")
                    .setParameter("call", UUID.fromString(call))
                    .executeUpdate();
        });

        clock.moveTo(Instant.parse("2020-06-01T09:00:00Z"));
        jobs.close();

        assertThat(closings().getFirst().getJsonArray("applications"))
                .isEqualTo(new JsonArray().add(version(application, 1)));
        assertThat(eventsOf(RESOLVED)).isEmpty();
    }

    @Test
    void goesByTheDeadlineAsExtendedLast() {
        clock.moveTo(DEADLINE.minusSeconds(60));
        extendTo("2018-11-28T14:15:00Z").statusCode(200);

        clock.moveTo(AFTER_GRACE);
        jobs.close();
        assertThat(closings()).isEmpty();
        clock.moveTo(Instant.parse("2018-11-28T14:25:01Z"));
        jobs.close();

        assertThat(closings().getFirst().getString("closesAt")).isEqualTo("2018-11-28T14:15:00Z");
    }

    @Test
    void extendsNoDeadlineOfACallThatHasClosed() {
        submittedTo(call, GRADIA);
        clock.moveTo(AFTER_GRACE);
        jobs.close();

        // As on an instance whose clock is behind.
        clock.moveTo(DEADLINE.minusSeconds(60));
        refused(extendTo("2018-11-28T14:15:00Z"));
    }

    @Test
    void resolvesACallWithoutApplicationsWhenItCloses() {
        draftOf(GRADIA, call);
        withdraw(RIVERIA, submittedTo(call, RIVERIA));

        clock.moveTo(AFTER_GRACE);
        jobs.close();

        assertThat(closings().getFirst().getInteger("submitted")).isZero();
        assertThat(eventsOf(RESOLVED)).hasSize(1);
        officer().get("/v1/calls/{id}", call).then().body("state", equalTo("RESOLVED"));
    }

    @Test
    void resolvesWithTheWithdrawalOfTheLastUndecidedApplication() {
        String first = submittedTo(call, GRADIA);
        String last = submittedTo(call, RIVERIA);
        clock.moveTo(DEADLINE.plusSeconds(60));
        withdraw(GRADIA, first);
        clock.moveTo(AFTER_GRACE);
        jobs.close();
        assertThat(eventsOf(RESOLVED)).isEmpty();

        withdrawOnBehalf(last);

        assertThat(eventsOf(RESOLVED)).hasSize(1);
    }

    @Test
    void resolvesWithAWithdrawalAfterTheDecisionOnTheOthers() {
        String decided = submittedTo(call, GRADIA);
        String last = submittedTo(call, RIVERIA);
        clock.moveTo(AFTER_GRACE);
        jobs.close();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update application set state = 'AWARDED' where id = :id")
                        .setParameter("id", UUID.fromString(decided))
                        .executeUpdate());

        withdraw(RIVERIA, last);

        assertThat(eventsOf(RESOLVED)).hasSize(1);
    }

    /** The last one could still come back as a submission before the call has closed. */
    @Test
    void resolvesNothingBeforeItHasClosed() {
        String application = submittedTo(call, GRADIA);

        clock.moveTo(DEADLINE.plusSeconds(60));
        withdraw(GRADIA, application);

        assertThat(eventsOf(RESOLVED)).isEmpty();
    }

    @Test
    void leavesDraftsOfCallsAlone() {
        String unpublished = fi.verkosto.applications.Api.draftCall();

        clock.moveTo(AFTER_GRACE);
        jobs.close();

        assertThat(outbox.of(unpublished)).isEmpty();
    }

    private List<JsonObject> closings() {
        return eventsOf(CLOSED);
    }

    private List<JsonObject> eventsOf(String type) {
        return outbox.of(call).stream()
                .filter(row -> row.type().equals(type))
                .peek(row -> EventContract.validate(type, row.data()))
                .map(row -> new JsonObject(row.data()))
                .toList();
    }

    private static JsonObject version(String application, int number) {
        return new JsonObject().put("applicationId", application).put("version", number);
    }

    private static void withdraw(String businessId, String application) {
        applicant(businessId)
                .header("If-Match", etag(businessId, application))
                .post("/v1/applications/{id}/withdrawal", application)
                .then()
                .statusCode(200);
    }

    private static void withdrawOnBehalf(String application) {
        officer()
                .header(
                        "If-Match",
                        officer().get("/v1/applications/{id}", application).header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"By telephone\"}")
                .post("/v1/applications/{id}/on-behalf-withdrawals", application)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse extendTo(String closesAt) {
        return officer()
                .header("If-Match", officer().get("/v1/calls/{id}", call).header("ETag"))
                .contentType(ContentType.JSON)
                .body("""
                        {"closesAt": "%s", "reasons": {"fi": "Syy", "sv": "Skäl", "en": "Reason"}}""".formatted(closesAt))
                .put("/v1/calls/{id}/deadline", call)
                .then();
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(409).body("type", endsWith("/call-not-open")).body("phase", equalTo("CLOSED"));
    }

    private void awaitSomebodyWaiting() {
        org.awaitility.Awaitility.await()
                .until(() -> QuarkusTransaction.requiringNew().call(() -> (Boolean) entities.createNativeQuery(
                                "select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock')",
                                Boolean.class)
                        .getSingleResult()));
    }
}
