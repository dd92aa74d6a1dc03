package fi.verkosto.coordination.signalsource;

import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.plan.PlannedNetwork.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.plan.PlannedNetwork;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network that does not get done what it planned, moves it every month, reports worse figures, and is not heard of any more. */
@QuarkusTest
@WithPostgresAndKafka
class SlippingNetworkTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String[] ALL = {"EARNED_SCHEDULE", "MILESTONE_LATER_TWICE", "RUN_CHART_ANHOEJ", "SILENCE"};
    private static final String SET_STATE = "update network set state = ?,"
            + " decline_reason = case when ? = 'DECLINED' then 'x' end,"
            + " discontinued_at = case when ? = 'DISCONTINUED' then now() end where id = ?::uuid";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlannedNetwork network;
    private LocalDate today;

    @BeforeEach
    void slip() {
        isOn("2019-02-15");
        network = new PlannedNetwork(kafka, identifiers, database);
        network.adopts(milestone("null", "2019-06-28", 50), milestone("null", "2020-06-30", 50));
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, network.programme(), "TRAINED", PlayedIndicator.PLAIN);
        forecast("2019-03-01", "2019-06-28");
        forecast("2019-04-01", "2019-07-31");
        forecast("2019-05-02", "2019-08-30");
        forecast("2019-06-03", "2019-09-30");
        isOn("2019-12-02");
        String[] falling = {"60", "61", "62", "63", "64", "40", "41", "42", "43", "44"};
        IntStream.range(0, falling.length)
                .forEach(month -> indicator
                        .report(Portal.of(OMNIA), network.id(), "2019-%02d".formatted(month + 2), 0, falling[month])
                        .then()
                        .statusCode(200));
        isOn("2020-11-02");
        awaitOpen(hasItems(ALL));
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void isFoundByEachRuleWithItsFactsAndWhatCouldBeDone() {
        signals()
                .body(of("EARNED_SCHEDULE") + ".facts.done", equalTo("0"))
                .body(of("EARNED_SCHEDULE") + ".facts.milestones", equalTo("2"))
                .body(of("EARNED_SCHEDULE") + ".facts.index", equalTo("0.190"))
                .body(of("EARNED_SCHEDULE") + ".action", equalTo("HELP_WITH_PLAN"))
                .body(of("MILESTONE_LATER_TWICE") + ".subject", equalTo("1"))
                .body(of("MILESTONE_LATER_TWICE") + ".facts.forecast", equalTo("2019-09-30"))
                .body(of("RUN_CHART_ANHOEJ") + ".facts.answer", equalTo("WORSENED"))
                .body(of("RUN_CHART_ANHOEJ") + ".facts.indicator", equalTo("TRAINED"))
                .body(of("RUN_CHART_ANHOEJ") + ".owner", equalTo("LEAD"))
                .body(of("RUN_CHART_ANHOEJ") + ".falseAlarms.origin", equalTo("EXACT"))
                .body(of("SILENCE") + ".ruleVersion", equalTo(2))
                .body(of("SILENCE") + ".facts.lastHeard", equalTo("2019-12-02"))
                .body(of("SILENCE") + ".facts.gaps", equalTo("5"))
                .body(of("SILENCE") + ".action", equalTo("ASK_HOW_IT_GOES"));
        assertThat(network.published("fi.verkosto.signal.raised.v1"))
                .hasSizeGreaterThanOrEqualTo(ALL.length)
                .allSatisfy(data -> EventContract.validate("fi.verkosto.signal.raised.v1", data));
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/workspace", network.programme())
                .then()
                .statusCode(200)
                .body("items.findAll { it.reason == 'SIGNAL_OPEN' }.about", hasItems(ALL))
                .body("items.findAll { it.reason == 'SIGNAL_OPEN' }.kind", hasItem("NEW"));
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/alarm-budget", network.programme())
                .then()
                .body("months.collectMany { it.rules }.findAll { it.rule == 'SILENCE' }.looks", notNullValue())
                .body("months.collectMany { it.rules }.find { it.rule == 'RUN_CHART_ANHOEJ' }.looks", equalTo(1));
    }

    /** What was asked is heard; what is done is done. */
    @Test
    void isFoundNoMoreOnceItHasCaughtUp() {
        network.isDone(1, "2020-11-01").statusCode(201);
        network.isDone(2, "2020-11-01").statusCode(201);

        isOn("2020-11-03");

        awaitOpen(not(hasItem("EARNED_SCHEDULE")));
        signals()
                .body(of("EARNED_SCHEDULE") + ".state", equalTo("RESOLVED"))
                .body(of("MILESTONE_LATER_TWICE") + ".state", equalTo("RESOLVED"))
                .body(of("SILENCE") + ".state", equalTo("RESOLVED"))
                .body(of("RUN_CHART_ANHOEJ") + ".state", equalTo("OPEN"));
    }

    /** Who reports every quarter what was spent is not silent. */
    @Test
    void isHeardOfByWhatItTellsOfItsBudget() {
        Portal.of(OMNIA)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("""
                        {"quarter": "2020-Q3", "used": {"amount": "41250.00", "currency": "EUR"}, "plannedNext": null,
                         "reason": null}""")
                .post("/v1/networks/{id}/budget-use-reports", network.id())
                .then()
                .statusCode(201);

        isOn("2020-11-03");

        awaitOpen(not(hasItem("SILENCE")));
    }

    /** Whatever made it so, and whenever that is told: a network that is not at work has no open signals, and gets none. */
    @Test
    void isLeftAloneInEveryStateInWhichItDoesNotWork() {
        List<GrantState> atWork = List.of(GrantState.ACCEPTED, GrantState.RUNNING);
        for (GrantState state : GrantState.values()) {
            isIn(state);
            if (atWork.contains(state)) {
                awaitOpen(hasItems(ALL));
            } else {
                awaitOpen(equalTo(List.of()));
            }
            isIn(GrantState.RUNNING);
            awaitOpen(hasItems(ALL));
        }
    }

    private void isIn(GrantState state) {
        database.change(SET_STATE, state, state, state, network.id());
        isOn(today.plusDays(1).toString());
        await().atMost(PATIENCE).until(() -> database.lookedOn(network.programme()), today.toString()::equals);
    }

    private void forecast(String on, String day) {
        isOn(on);
        network.forecasts(1, day).statusCode(201);
    }

    private void isOn(String day) {
        today = LocalDate.parse(day);
        clock.moveTo(today.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private void awaitOpen(Matcher<? super List<String>> rules) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> Portal.of(TREDU)
                        .get("/v1/networks/{id}/signals?state=OPEN", network.id())
                        .then()
                        .statusCode(200)
                        .body("items.rule", rules));
    }

    private ValidatableResponse signals() {
        return Portal.of(TREDU)
                .get("/v1/networks/{id}/signals", network.id())
                .then()
                .statusCode(200);
    }

    private static String of(String rule) {
        return "items.find { it.rule == '" + rule + "' }";
    }
}
