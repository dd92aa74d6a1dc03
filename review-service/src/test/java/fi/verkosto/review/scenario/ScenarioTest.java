package fi.verkosto.review.scenario;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class ScenarioTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @Inject
    ScenarioWork work;

    private PlayedCall call;
    private final SentApplication best = anApplication().asking("700000.00");
    private final SentApplication good = anApplication().asking("500000.00").with(GRADIA);
    private final SentApplication fair = anApplication().asking("400000.00");

    /** A million for two networks: by rank the best and, passing over the good one, nobody else that fits. */
    @BeforeEach
    void rankThree() {
        call = new PlayedCall(kafka, database);
        call.saysOfItsSelection("\"weightMargin\": 10,", "1000000.00", 2);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(good, 2);
        call.receivesReviewed(fair, 2);
    }

    @Test
    void findsTheMostPointsWithinTheMoney() {
        UUID scenario = computed("{}");

        read(scenario)
                .then()
                .body("state", equalTo("DONE"))
                .body("summary.awards", equalTo(2))
                .body("summary.points", equalTo(4.0f))
                .body("summary.total.amount", equalTo("900000.00"))
                .body("summary.proven", equalTo(true))
                .body("summary.tied", equalTo(0))
                .body("clash", empty())
                .body("applications", hasSize(3))
                .body(of(best) + ".awarded", nullValue())
                .body(of(best) + ".place", equalTo(1))
                .body(of(best) + ".mean", equalTo(3.0f))
                .body(of(best) + ".answer.points", equalTo(1.0f))
                .body(of(best) + ".answer.sum.amount", equalTo("600000.00"))
                .body(of(best) + ".answer.money.amount", equalTo("1100000.00"))
                .body(of(best) + ".answer.policies", empty())
                .body(of(best) + ".answer.complete", equalTo(true))
                .body(of(good) + ".awarded.amount", equalTo("500000.00"))
                .body("robustness.method", equalTo("EXACT"))
                .body(of(good) + ".standing", equalTo("CORE"))
                .body(of(good) + ".index", equalTo(1.0f))
                .body(of(best) + ".standing", equalTo("EXTERIOR"));
        explain(scenario, best).then().statusCode(200).body("answer.sum.amount", equalTo("600000.00"));
        explain(scenario, good).then().statusCode(200).body("answer", nullValue());
        explain(scenario, anApplication()).then().statusCode(404);
    }

    @Test
    void namesWhatPoliciesCostAndWhichClash() {
        UUID strict = computed("{\"minimumScore\": \"2.01\", \"mostPerLead\": 1}");
        UUID impossible = computed(
                "{\"minimumScore\": \"3.00\", \"stages\": [{\"stage\": \"STARTING\", \"atLeast\": 1}], \"wholeEuros\": true}");

        read(strict)
                .then()
                .body("summary.awards", equalTo(1))
                .body(of(best) + ".awarded.amount", equalTo("700000.00"))
                .body("prices.policy", contains("MINIMUM_SCORE", "MOST_PER_LEAD"))
                .body("prices[0].points", equalTo(0.0f))
                .body(of(fair) + ".answer.policies", empty());
        read(impossible)
                .then()
                .body("state", equalTo("CLASHING"))
                .body("clash", contains("MINIMUM_SCORE", "STAGES"))
                .body("summary", nullValue())
                .body("applications", empty());
        refused(explain(impossible, best), 409, "illegal-transition");
        refused(select(impossible, ""), 409, "illegal-transition");
    }

    @Test
    void isOutdatedOnceSomethingIsDoneInTheCall() {
        UUID scenario = computed("{}");
        UUID other = computed("{\"everyRegion\": true}");
        read(scenario).then().body("state", equalTo("DONE"));

        call.receives(anApplication());

        read(scenario).then().body("state", equalTo("OUTDATED")).body("summary.awards", equalTo(2));
        list().then().body("scenarios.state", contains("OUTDATED", "OUTDATED"));
        refused(select(other, ""), 409, "scenario-outdated");
    }

    @Test
    void areComparedSideBySide() {
        UUID plain = computed("{}");
        UUID strict = computed("{\"minimumScore\": \"2.5\"}");

        Response compared = compare(strict, plain);

        compared.then()
                .statusCode(200)
                .body("callId", equalTo(call.id().toString()))
                .body("scenarios.id", contains(strict.toString(), plain.toString()))
                .body("scenarios.summary.awards", contains(1, 2))
                .body("applications", hasSize(3))
                .body(of(best) + ".outcomes[0].awarded.amount", equalTo("700000.00"))
                .body(of(best) + ".outcomes[1].awarded", nullValue())
                .body(of(good) + ".outcomes[0].awarded", nullValue())
                .body(of(good) + ".outcomes[1].awarded.amount", equalTo("500000.00"));
        Portal.officer()
                .request()
                .header("If-None-Match", compared.header("ETag"))
                .get("/v1/scenario-comparisons?scenario={one}&scenario={other}", strict, plain)
                .then()
                .statusCode(304);
        PlayedCall elsewhere = new PlayedCall(kafka, database);
        elsewhere.isClosed();
        UUID foreign = computed(elsewhere, "{}");
        refused(compare(plain, foreign), 400, "invalid-request");
        refused(compare(plain, UUID.randomUUID()), 404, "not-found");
        refused(Portal.officer().get("/v1/scenario-comparisons"), 400, "invalid-request");
    }

    @Test
    void areListedRenamedAndRemoved() {
        UUID scenario = computed("{\"minimumScore\": \"2.5\"}");
        String read = list().header("ETag");
        Portal.officer()
                .request()
                .header("If-None-Match", read)
                .get("/v1/scenarios?call={call}", call.id())
                .then()
                .statusCode(304);

        rename(scenario, "\"0\"").then().statusCode(412);
        rename(scenario, etag(scenario)).then().statusCode(200).body("name", equalTo("Another name"));

        list().then()
                .body("scenarios.name", contains("Another name"))
                .body("scenarios.summary.awards", contains(1))
                .body("scenarios[0].policies.minimumScore", equalTo("2.5"))
                .body("scenarios[0].policies.everyRegion", equalTo(false));
        remove(scenario, etag(scenario)).then().statusCode(204);
        list().then().body("scenarios", empty());
        read(scenario).then().statusCode(404);
    }

    @Test
    void draftsDecisionsThatSayWhyTogether() {
        UUID scenario = computed("{}");

        Response selected = select(scenario, "");

        selected.then()
                .statusCode(201)
                .body("scenario", equalTo(scenario.toString()))
                .body("tieOrder", nullValue())
                .body("awardedTotal.amount", equalTo("900000.00"))
                .body("proposals.outcome", contains("REJECTED", "AWARDED", "AWARDED"))
                .body("proposals.place", contains(1, 2, 2))
                .body(
                        "proposals[0].reasons.en",
                        equalTo(
                                "The application ranked number 1 in its strand. The applications"
                                        + " selected have together the most points that are possible within the number of awards and the"
                                        + " money of the call. Within these limits no set with this application would have been as good."));
        read(scenario).then().body("selectedAt", notNullValue());
        refused(remove(scenario, etag(scenario)), 409, "scenario-selected");
        select(computed("{}"), "").then().statusCode(201);
    }

    /** Two of three equals fit. */
    @Test
    void leavesTiesToAPersonWithReasons() {
        SentApplication equal = anApplication().asking("450000.00");
        call.receivesReviewed(equal, 2);
        UUID scenario = computed("{}");
        read(scenario).then().body("summary.tied", equalTo(3)).body(of(equal) + ".tied", equalTo(true));

        refused(select(scenario, ""), 409, "ties-undecided").then().body("tied", hasSize(3));
        refused(select(scenario, order(good, fair)), 422, "tie-order-invalid");
        refused(select(scenario, order(good, fair, good)), 422, "tie-order-invalid");
        refused(select(scenario, order(best, good, fair)), 422, "tie-order-invalid");

        select(scenario, order(equal, good, fair))
                .then()
                .statusCode(201)
                .body("tieOrder.applications[0]", equalTo(equal.id().toString()))
                .body(proposal(equal) + ".outcome", equalTo("AWARDED"))
                .body(proposal(equal) + ".reasons.fi", endsWith("perustui seuraavaan: Syy."))
                .body(proposal(good) + ".outcome", equalTo("AWARDED"))
                .body(proposal(fair) + ".outcome", equalTo("REJECTED"))
                .body(proposal(fair) + ".reasons.sv", endsWith("grundar sig på följande: Skäl."))
                .body(proposal(best) + ".reasons.en", endsWith("would have been as good."));
    }

    @Test
    void leavesTiesToLotsWhereThatWasAnnounced() {
        call.saysOfItsSelection("\"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"},", "1000000.00", 2);
        call.receivesReviewed(anApplication().asking("450000.00"), 2);
        UUID scenario = computed("{}");

        refused(select(scenario, order(good, fair)), 409, "lottery-announced")
                .then()
                .body("tied", hasSize(3));
        read(scenario).then().body("robustness", nullValue());
    }

    @Test
    void followsLotsThatWereDrawnAmongTheTied() {
        call.saysOfItsSelection("\"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"},", "1000000.00", 2);
        SentApplication equal = anApplication().asking("450000.00");
        call.receivesReviewed(equal, 2);
        UUID scenario = computed("{}");
        UUID strict = computed("{\"minimumScore\": \"1.50\"}");
        refused(
                        PlayedLottery.commits(call, clock.instant().plusSeconds(60), json(scenario), good, fair),
                        409,
                        "lottery-unfit")
                .then()
                .body("cause", equalTo("OTHERS_TIED"))
                .body("tied", hasSize(3));
        UUID bestAlone = computed("{\"minimumScore\": \"2.50\"}");
        refused(
                        PlayedLottery.commits(
                                call, clock.instant().plusSeconds(60), json(bestAlone), good, fair, equal),
                        409,
                        "lottery-unfit")
                .then()
                .body("cause", equalTo("NOBODY_TIED"));
        refused(
                PlayedLottery.commits(
                        call, clock.instant().plusSeconds(60), json(UUID.randomUUID()), good, fair, equal),
                404,
                "not-found");
        String all = PlayedLottery.committedTo(scenario.toString(), call, clock, good, fair, equal);
        refused(select(scenario, lots(all)), 409, "lottery-unfit").then().body("cause", equalTo("NOT_DRAWN"));
        PlayedLottery.drawn(all);

        refused(select(strict, lots(all)), 409, "lottery-unfit").then().body("cause", equalTo("OTHER_POLICIES"));
        refused(
                        Portal.officer()
                                .create(
                                        "/v1/selections",
                                        UUID.randomUUID().toString(),
                                        "{\"callId\": \"%s\"%s}".formatted(call.id(), lots(all))),
                        409,
                        "lottery-unfit")
                .then()
                .body("cause", equalTo("OTHER_POLICIES"));
        refused(select(scenario, lots(UUID.randomUUID().toString())), 404, "not-found");
        refused(select(scenario, lots(all) + order(good, fair)), 400, "invalid-request");
        // Another that asks for the same rests on the same lots: what is done in the call may outdate the first.
        select(computed("{}"), lots(all)).then().statusCode(201);
    }

    private static String json(UUID id) {
        return "\"%s\"".formatted(id);
    }

    @Test
    void tellsInLettersWhatWasDrawn() {
        call.saysOfItsSelection("\"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"},", "1000000.00", 2);
        SentApplication equal = anApplication().asking("450000.00");
        call.receivesReviewed(equal, 2);
        UUID scenario = computed("{}");
        String lottery = PlayedLottery.committedTo(scenario.toString(), call, clock, good, fair, equal, best);
        List<String> drawn = PlayedLottery.drawn(lottery);
        List<String> tied = drawn.stream()
                .filter(application -> !application.equals(best.id().toString()))
                .toList();

        select(scenario, lots(lottery))
                .then()
                .statusCode(201)
                .body("lottery", equalTo(lottery))
                .body("tieOrder.applications", equalTo(tied))
                .body(proposal(tied.getFirst()) + ".outcome", equalTo("AWARDED"))
                .body(proposal(tied.getFirst()) + ".reasons.fi", containsString("arvonta " + lottery))
                .body(proposal(tied.getLast()) + ".outcome", equalTo("REJECTED"))
                .body(proposal(tied.getLast()) + ".reasons.sv", containsString("visade " + PlayedLottery.VALUE))
                .body(proposal(best.id().toString()) + ".reasons.en", endsWith("would have been as good."));
        Portal.officer()
                .get("/v1/records/{call}/selection", call.id())
                .then()
                .statusCode(200)
                .body("tieOrder", equalTo(tied));
    }

    @Test
    void isSelectedInItsOwnCallOnly() {
        PlayedCall elsewhere = new PlayedCall(kafka, database);
        elsewhere.isClosed();
        refused(select(computed(elsewhere, "{}"), ""), 404, "not-found");
    }

    @Test
    void failsWhereWhoeverComputedItHasStopped() {
        UUID scenario = computed("{}");
        database.change(
                "update scenario set state = 'COMPUTING', outcome = null, summary = null, claimed_until = now() + interval '1 hour'"
                        + " where id = ?::uuid",
                scenario);
        read(scenario).then().body("state", equalTo("COMPUTING"));
        refused(remove(scenario, etag(scenario)), 409, "illegal-transition");
        refused(explain(scenario, best), 409, "illegal-transition");

        database.change("update scenario set claimed_until = now() - interval '1 second' where id = ?::uuid", scenario);

        await().atMost(PATIENCE).untilAsserted(() -> list().then().body("scenarios.state", contains("FAILED")));
        read(scenario).then().body("state", equalTo("FAILED"));
        remove(scenario, etag(scenario)).then().statusCode(204);
    }

    @Test
    void showsHowFarItIsWhileItIsComputedAndWhatThatTookAfterwards() {
        UUID scenario = computed("{}");
        read(scenario).then().body("progress.step", equalTo("ANSWERS")).body("progress.of", equalTo(1));
        var half = new ScenarioProgress(ScenarioProgress.Step.ANSWERS, 3, 7, 900, 800);
        work.reach(scenario, half);
        read(scenario).then().body("progress.of", equalTo(1));

        database.change(
                "update scenario set state = 'COMPUTING', outcome = null, summary = null, claimed_until = now() + interval '1 hour'"
                        + " where id = ?::uuid",
                scenario);
        String before = etag(scenario);
        work.reach(scenario, half);

        read(scenario).then().body("progress.answered", equalTo(3)).body("progress.milliseconds", equalTo(900));
        assertThat(etag(scenario)).isNotEqualTo(before);
    }

    /** It shows the means of all: that somebody read it is written down, once an hour. */
    @Test
    void leavesATrailWhenItIsRead() {
        UUID scenario = computed("{}");
        String byDecider = " DECIDER SCENARIOS_READ 1";
        assertThat(database.readsOf(call.id())).noneMatch(read -> read.endsWith(byDecider));

        Portal.decider().get("/v1/scenarios/{id}", scenario).then().statusCode(200);
        Portal.decider().get("/v1/scenarios/{id}", scenario).then().statusCode(200);

        assertThat(database.readsOf(call.id())).anyMatch(read -> read.endsWith(byDecider));
    }

    @Test
    void isNotForWhoeverIsDisqualified() {
        UUID scenario = computed("{}");
        String barred = call.hasAnother("OFFICER");
        Portal officer = Portal.of(barred, "officer");
        officer.get("/v1/scenarios/{id}", scenario).then().statusCode(200);
        UUID review = database.reviewsOf(fair.id()).getFirst();
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(barred))
                .then()
                .statusCode(201);

        refused(officer.get("/v1/scenarios/{id}", scenario), 403, "person-disqualified");
        refused(officer.get("/v1/scenarios?call={call}", call.id()), 403, "person-disqualified");
        refused(officer.get("/v1/scenario-comparisons?scenario={id}", scenario), 403, "person-disqualified");
        refused(officer.get("/v1/scenarios/{id}/applications/{of}", scenario, best.id()), 403, "person-disqualified");
        refused(officer.create("/v1/scenarios", "a key", request(call, "{}")), 403, "person-disqualified");
    }

    @Test
    void endsWithFiftyOfACall() {
        database.change("""
                insert into scenario (id, call_id, name, policies, state, time_limit_seconds, made_by, made_at, record_length,
                    input, version)
                select gen_random_uuid(), ?::uuid, 'One of many', '{}', 'FAILED', 1, 'officer', now(), 0, '{}', 0
                from generate_series(1, 50)""", call.id());

        refused(start(call, "{}"), 409, "scenario-limit-reached");
        list().then().body("scenarios", hasSize(50)).body("scenarios.state", everyItem(equalTo("FAILED")));
    }

    private static String of(SentApplication application) {
        return "applications.find { it.applicationId == '%s' }".formatted(application.id());
    }

    private static String proposal(SentApplication application) {
        return proposal(application.id().toString());
    }

    private static String proposal(String application) {
        return "proposals.find { it.applicationId == '%s' }".formatted(application);
    }

    private static String lots(String lottery) {
        return ", \"lottery\": \"%s\"".formatted(lottery);
    }

    private static String order(SentApplication... tied) {
        StringBuilder ids = new StringBuilder();
        for (SentApplication application : tied) {
            ids.append(ids.isEmpty() ? "" : ", ")
                    .append('"')
                    .append(application.id())
                    .append('"');
        }
        return ", \"tieOrder\": {\"applications\": [" + ids
                + "], \"reasons\": {\"fi\": \"Syy.\", \"sv\": \"Skäl.\", \"en\": \"Reason.\"}}";
    }

    private Response select(UUID scenario, String tieOrder) {
        return Portal.officer()
                .create(
                        "/v1/selections",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\", \"scenario\": \"%s\"%s}".formatted(call.id(), scenario, tieOrder));
    }

    private UUID computed(String policies) {
        return computed(call, policies);
    }

    private UUID computed(PlayedCall of, String policies) {
        UUID scenario = UUID.fromString(start(of, policies)
                .then()
                .statusCode(201)
                .body("state", equalTo("COMPUTING"))
                .extract()
                .path("id"));
        await().atMost(PATIENCE)
                .until(
                        () -> read(scenario).then().statusCode(200).extract().path("state"),
                        state -> !state.equals("COMPUTING"));
        assertThat((String) read(scenario).path("state")).isIn("DONE", "CLASHING");
        return scenario;
    }

    private Response start(PlayedCall of, String policies) {
        return Portal.officer().create("/v1/scenarios", UUID.randomUUID().toString(), request(of, policies));
    }

    private static String request(PlayedCall of, String policies) {
        return "{\"callId\": \"%s\", \"name\": \"A try\", \"policies\": %s, \"timeLimitSeconds\": 10}"
                .formatted(of.id(), policies);
    }

    private static Response read(UUID scenario) {
        return Portal.officer().get("/v1/scenarios/{id}", scenario);
    }

    private static String etag(UUID scenario) {
        return Portal.officer().etag("scenarios", scenario);
    }

    private Response list() {
        return Portal.officer().get("/v1/scenarios?call={call}", call.id());
    }

    private static Response explain(UUID scenario, SentApplication application) {
        return Portal.officer().get("/v1/scenarios/{id}/applications/{of}", scenario, application.id());
    }

    private static Response compare(UUID one, UUID other) {
        return Portal.officer().get("/v1/scenario-comparisons?scenario={one}&scenario={other}", one, other);
    }

    private static Response rename(UUID scenario, String ifMatch) {
        return Portal.officer()
                .request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Another name\"}")
                .put("/v1/scenarios/{id}/name", scenario);
    }

    private static Response remove(UUID scenario, String ifMatch) {
        return Portal.officer().request().header("If-Match", ifMatch).delete("/v1/scenarios/{id}", scenario);
    }
}
