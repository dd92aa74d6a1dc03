package fi.verkosto.coordination.budgetuse;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the network of Omnia and Gradia uses of its budget, which is to be used from February 2019 to December 2020. */
@QuarkusTest
@WithPostgresAndKafka
class BudgetUseTest {

    private static final String ALL = "/v1/networks/{id}/budget-use-reports";
    private static final String REPORTED = "fi.verkosto.network.budget-use-reported.v1";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private MeasuringProgramme programme;
    private UUID network;

    @BeforeEach
    void beginAProgramme() {
        programme = new MeasuringProgramme(kafka, identifiers, database, clock);
        network = programme.networkOf(OMNIA);
        programme.isOn("2019-04-11");
    }

    @AfterEach
    void letTimeBe() {
        clock.reset();
    }

    @Test
    void isReportedByTheLeadAndReadByWhoeverSeesTheNetwork() {
        report(Portal.of(OMNIA), "2019-Q1", "41250.00", "\"120000.00\"", null)
                .statusCode(201)
                .header("Location", endsWith("/v1/networks/" + network + "/budget-use-reports/1"))
                .body("number", equalTo(1))
                .body("used.amount", equalTo("41250.00"))
                .body("plannedNext.amount", equalTo("120000.00"))
                .body("organisation", equalTo("0502454-6"));

        for (var portal :
                List.of(Portal.of(GRADIA), Portal.of(TREDU), Portal.ofOfficer(programme.call()), Portal.ofObserver())) {
            portal.get(ALL, network).then().statusCode(200).body("items.quarter", contains("2019-Q1"));
            portal.get(ALL + "/1", network).then().statusCode(200).body("reason", nullValue());
            report(portal, "2019-Q1", "1.00", "null", "Uudelleen").statusCode(403);
        }
        for (var portal : List.of(Portal.of(OSAO), Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            portal.get(ALL, network).then().statusCode(403);
            portal.get(ALL + "/1", network).then().statusCode(403);
        }
        Portal.of(OMNIA).get(ALL + "/2", network).then().statusCode(404);
        Portal.ofOfficer(programme.call())
                .get("/v1/networks/{id}/history", network)
                .then()
                .body("items.action", hasItem("BUDGET_USE_REPORTED"));
        assertThat(database.published(REPORTED, programme.call().id()))
                .hasSize(1)
                .allSatisfy(data -> EventContract.validate(REPORTED, data));
    }

    @Test
    void isReportedAnewWithAReasonAndKept() {
        report(Portal.of(OMNIA), "2019-Q1", "41250.00", "\"120000.00\"", null).statusCode(201);

        report(Portal.of(OMNIA), "2019-Q1", "43000.00", "null", null)
                .statusCode(422)
                .body("type", endsWith("reason-needed"))
                .body("errors.pointer", contains("/reason"));
        report(Portal.of(OMNIA), "2019-Q1", "43000.00", "null", "Yksi lasku puuttui.")
                .statusCode(201)
                .body("number", equalTo(2))
                .body("plannedNext", nullValue());

        Portal.of(OMNIA).get(ALL, network).then().body("items.used.amount", contains("41250.00", "43000.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-Q4, 422, quarter-not-of-project",
        "2021-Q1, 422, quarter-not-of-project",
        "2019-Q2, 409, period-not-ended",
        "2019-Q5, 400, invalid-request",
        "2019-04, 400, invalid-request"
    })
    void isThatOfAQuarterOfTheProjectThatIsOver(String quarter, int status, String problem) {
        report(Portal.of(OMNIA), quarter, "41250.00", "null", null)
                .statusCode(status)
                .body("type", endsWith(problem));
    }

    @ParameterizedTest
    @CsvSource({"-0.01, null", "1.00, \"-1.00\"", "1.001, null"})
    void isMoney(String used, String plannedNext) {
        report(Portal.of(OMNIA), "2019-Q1", used, plannedNext, null)
                .statusCode(400)
                .body("type", endsWith("invalid-request"));
    }

    @Test
    void isNotThatOfANetworkThatIsNotAtWork() {
        database.change(
                "update network set state = 'DISCONTINUED', discontinued_at = now() where id = ?::uuid", network);

        report(Portal.of(OMNIA), "2019-Q1", "1.00", "null", null)
                .statusCode(409)
                .body("type", endsWith("network-not-active"));
    }

    @Test
    void isASignalWhereItIsOffThePlan() {
        report(Portal.of(OMNIA), "2019-Q1", "41250.00", "\"120000.00\"", null).statusCode(201);
        programme.isOn("2019-07-10");
        report(Portal.of(OMNIA), "2019-Q2", "50000.00", "null", null).statusCode(201);
        programme.isOn("2019-07-11");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Portal.of(TREDU)
                        .get("/v1/networks/{id}/signals?state=OPEN", network)
                        .then()
                        .body("items.find { it.rule == 'BUDGET_OFF_PLAN' }.facts.used", equalTo("50000.00"))
                        .body("items.find { it.rule == 'BUDGET_OFF_PLAN' }.facts.planned", equalTo("120000.00"))
                        .body("items.find { it.rule == 'BUDGET_OFF_PLAN' }.falseAlarms.origin", equalTo("EXACT")));
    }

    private ValidatableResponse report(Portal portal, String quarter, String used, String plannedNext, String reason) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("""
                        {"quarter": "%s", "used": {"amount": "%s", "currency": "EUR"}, "plannedNext": %s, "reason": %s}""".formatted(
                                quarter,
                                used,
                                plannedNext.equals("null")
                                        ? "null"
                                        : "{\"amount\": %s, \"currency\": \"EUR\"}".formatted(plannedNext),
                                reason == null ? "null" : "\"" + reason + "\""))
                .post(ALL, network)
                .then();
    }
}
