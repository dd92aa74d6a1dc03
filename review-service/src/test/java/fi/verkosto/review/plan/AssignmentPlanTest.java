package fi.verkosto.review.plan;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.evaluator.Registered;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class AssignmentPlanTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    DataSource source;

    private PlayedCall call;
    private UUID first;
    private UUID second;
    private String one;
    private String other;

    @BeforeEach
    void receiveTwoApplicationsForTwoEvaluators() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        one = call.hasAnother("EVALUATOR");
        other = call.hasAnother("EVALUATOR");
        first = call.receivesEligible(anApplication());
        second = call.receivesEligible(anApplication());
    }

    private void areRegistered(int capacity) {
        Registered.confirmed(one, capacity);
        Registered.confirmed(other, capacity);
    }

    @Test
    void asksEveryEvaluatorOfThePlan() {
        areRegistered(1);

        UUID plan = proposed(1);

        read(plan)
                .then()
                .body("proposal.pairs.reviewId", containsInAnyOrder(first.toString(), second.toString()))
                .body("proposal.pairs.evaluator", containsInAnyOrder(one, other))
                .body("proposal.pairs.suitability", contains(100, 100))
                .body("proposal.worst.value", equalTo(100))
                .body("proposal.worst.bound", equalTo(100))
                .body("proposal.groups.value", equalTo(2))
                .body("proposal.evaluators.asked", contains(1, 1))
                .body("proposal.applications.evaluators", contains(1, 1));
        assertThat(assignments(first)).isEmpty();
        Portal.officer()
                .step("assignment-plans", plan, "offering")
                .then()
                .statusCode(200)
                .body("state", equalTo("OFFERED"));
        assertThat(assignments(first)).hasSize(1);
        assertThat(assignments(second)).hasSize(1);
        refused(Portal.officer().step("assignment-plans", plan, "offering"), 409, "illegal-transition");
    }

    /** Else two plans of one agency could wait for each other. */
    @Test
    void waitsForItsPeopleBeforeAnyReviewIsLocked() throws SQLException {
        Registered.confirmed(one, 1);
        UUID last = Registered.confirmed(other, 1).id();
        UUID plan = proposed(1);
        CompletableFuture<Response> offering;
        try (Connection holder = RowLocks.hold(source, "evaluator", last)) {
            offering = CompletableFuture.supplyAsync(
                    () -> Portal.officer().step("assignment-plans", plan, "offering"), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 1);
            assertThat(List.of(first, second)).noneMatch(review -> RowLocks.isHeld(source, "review", review));
            holder.rollback();
        }

        assertThat(offering.join().statusCode()).isEqualTo(200);
    }

    @Test
    void countsWhatIsAssignedAlready() {
        areRegistered(2);
        offer(first, one).then().statusCode(201);

        read(proposed(1))
                .then()
                .body("proposal.pairs.reviewId", contains(second.toString()))
                .body("proposal.existing.evaluator", contains(one))
                .body("proposal.groups.value", equalTo(1));
    }

    @Test
    void asksNobodyIfSomethingMovedAndIsMendedByHand() {
        areRegistered(2);
        UUID plan = proposed(1);
        disqualify(first, one);
        disqualify(second, other);
        put(plan, pair(first, other), pair(second, one)).then().statusCode(200);
        offer(first, other).then().statusCode(201);

        refused(Portal.officer().step("assignment-plans", plan, "offering"), 409, "plan-outdated")
                .then()
                .body("moved.rule", contains("pair-twice", "number"))
                .body("moved.evaluator", contains(other, other));
        assertThat(assignments(second)).isEmpty();

        put(plan, pair(second, one)).then().statusCode(200).body("proposal.worst.bound", nullValue());
        Portal.officer().step("assignment-plans", plan, "offering").then().statusCode(200);
        assertThat(assignments(second)).containsExactly(one);
    }

    @Test
    void isChangedByHandWithinTheRulesOnly() {
        areRegistered(1);
        UUID plan = proposed(1);
        disqualify(second, other);
        hasLanguage(first, "en");

        refused(put(plan, pair(first, one), pair(second, other), pair(second, one)), 422, "plan-invalid")
                .then()
                .body("errors.pointer", contains("/pairs/0", "/pairs/1", "/pairs/2", "/pairs"))
                .body("errors.rule", contains("language", "pair-forbidden", "capacity", "number"));
        refused(put(plan, pair(first, "nobody")), 422, "plan-invalid");
    }

    @Test
    void namesTheSmallestClashWhereNoneIsPossible() {
        Registered.confirmed(one, 5);

        UUID plan = start(1);
        await().atMost(PATIENCE).until(() -> stateOf(plan), "PROPOSED"::equals);
        UUID impossible = start(2);
        await().atMost(PATIENCE).until(() -> stateOf(impossible), state -> !state.equals("RUNNING"));

        read(impossible)
                .then()
                .body("state", equalTo("IMPOSSIBLE"))
                .body("proposal", nullValue())
                .body("clash.demand", equalTo(4))
                .body("clash.supply", equalTo(5))
                .body("clash.applications", hasSize(1))
                .body("clash.applications.caseNumber", contains("12/340/2018"))
                .body("clash.clashDemand", equalTo(2))
                .body("clash.clashSupply", equalTo(1))
                .body("clash.evaluators", contains(one));
        assertThat(stateOf(plan)).isEqualTo("STALE");
    }

    @Test
    void failsWhereWhoeverComputedItHasStopped() {
        UUID plan = UUID.randomUUID();
        database.change("""
                insert into assignment_plan (id, call_id, state, evaluators, seed, time_limit_seconds, made_by, made_at,
                    claimed_until, version)
                values (?::uuid, ?::uuid, 'RUNNING', 1, 1, 60, 'officer', now(), now() + interval '1 hour', 0)""", plan, call.id());
        refused(create(1), 409, "plan-running").then().body("planId", equalTo(plan.toString()));
        read(plan).then().body("state", equalTo("RUNNING"));

        database.change(
                "update assignment_plan set claimed_until = now() - interval '1 second' where id = ?::uuid", plan);

        read(plan).then().body("state", equalTo("FAILED"));
        create(1).then().statusCode(201);
    }

    @Test
    void isReplacedWhereItWasAbandonedUnseen() {
        database.change("""
                insert into assignment_plan (id, call_id, state, evaluators, seed, time_limit_seconds, made_by, made_at,
                    claimed_until, version)
                values (gen_random_uuid(), ?::uuid, 'RUNNING', 1, 1, 60, 'officer', now(), now() - interval '1 hour', 0)""", call.id());

        create(1).then().statusCode(201);
    }

    @Test
    void isNotForWhoeverIsDisqualified() {
        areRegistered(1);
        UUID plan = proposed(1);
        String barred = call.hasAnother("OFFICER");
        Portal officer = Portal.of(barred, "officer");
        officer.get("/v1/assignment-plans/{id}", plan).then().statusCode(200);

        disqualify(first, barred);

        refused(officer.get("/v1/assignment-plans/{id}", plan), 403, "person-disqualified");
        refused(officer.stepIn("assignment-plans", plan, "offering", "\"1\"", null), 403, "person-disqualified");
        refused(officer.create("/v1/assignment-plans", "a key", request(1)), 403, "person-disqualified");
    }

    @Test
    void isReadByStaffButNotByEvaluatorsOrStrangers() {
        areRegistered(1);
        UUID plan = proposed(1);

        for (Portal reader : List.of(Portal.presenter(), Portal.decider(), Portal.observer())) {
            reader.get("/v1/assignment-plans/{id}", plan).then().statusCode(200);
        }
        refused(Portal.of(one, "officer").get("/v1/assignment-plans/{id}", plan), 403, "forbidden");
        refused(Portal.of("stranger", "officer").get("/v1/assignment-plans/{id}", plan), 404, "not-found");
        refused(Portal.of("presenter", "officer").create("/v1/assignment-plans", "key", request(1)), 403, "forbidden");
        refused(
                Portal.of("presenter", "officer").stepIn("assignment-plans", plan, "offering", "\"1\"", null),
                403,
                "forbidden");
        refused(Portal.officer().get("/v1/assignment-plans/{id}", UUID.randomUUID()), 404, "not-found");
    }

    @Test
    void proposesNothingWhereNothingIsToBeEvaluated() {
        PlayedCall empty = new PlayedCall(kafka, database);
        empty.isClosed();
        call = empty;

        read(proposed(3)).then().body("proposal.pairs", empty());
    }

    private UUID proposed(int evaluators) {
        UUID plan = start(evaluators);
        await().atMost(PATIENCE).until(() -> stateOf(plan), "PROPOSED"::equals);
        return plan;
    }

    private UUID start(int evaluators) {
        return UUID.fromString(create(evaluators)
                .then()
                .statusCode(201)
                .body("state", equalTo("RUNNING"))
                .extract()
                .path("id"));
    }

    private Response create(int evaluators) {
        return Portal.officer().create("/v1/assignment-plans", UUID.randomUUID().toString(), request(evaluators));
    }

    private String request(int evaluators) {
        return "{\"callId\": \"%s\", \"evaluatorsPerApplication\": %d, \"timeLimitSeconds\": 10}"
                .formatted(call.id(), evaluators);
    }

    private Response read(UUID plan) {
        return Portal.officer().get("/v1/assignment-plans/{id}", plan);
    }

    private String stateOf(UUID plan) {
        return read(plan).then().statusCode(200).extract().path("state");
    }

    private Response put(UUID plan, String... pairs) {
        return Portal.officer()
                .request()
                .header("If-Match", Portal.officer().etag("assignment-plans", plan))
                .contentType(ContentType.JSON)
                .body(Arrays.stream(pairs).collect(Collectors.joining(", ", "{\"pairs\": [", "]}")))
                .put("/v1/assignment-plans/{id}/pairs", plan);
    }

    private static String pair(UUID review, String evaluator) {
        return "{\"reviewId\": \"%s\", \"evaluator\": \"%s\"}".formatted(review, evaluator);
    }

    private static Response offer(UUID review, String evaluator) {
        return Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/assignments",
                        UUID.randomUUID().toString(),
                        "{\"evaluator\": \"%s\"}".formatted(evaluator));
    }

    private static void disqualify(UUID review, String person) {
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(person))
                .then()
                .statusCode(201);
    }

    private void hasLanguage(UUID review, String language) {
        database.change(
                "update review set application = jsonb_set(application, '{language}', to_jsonb(?::text)) where id = ?::uuid",
                language,
                review);
    }

    private static List<String> assignments(UUID review) {
        return Portal.officer()
                .get("/v1/reviews/{id}/assignments", review)
                .then()
                .extract()
                .path("items.evaluator");
    }
}
