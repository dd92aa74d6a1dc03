package fi.verkosto.review.decision;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.decision.PlayedDecisions.money;
import static fi.verkosto.review.decision.PlayedDecisions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer changes what a draft says: one of an application for half a million, which is selected. */
@QuarkusTest
@WithPostgresAndKafka
class WrittenDecisionTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;
    private UUID decision;

    @BeforeEach
    void select() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        call.grantsWholeEuros();
        application = anApplication();
        call.receivesReviewed(application, 3);
        call.selects();
        decision = call.decisionOn(application);
    }

    @Test
    void isDraftedWithWhatEveryAwardHas() {
        Portal.officer()
                .get("/v1/decisions/{id}", decision)
                .then()
                .body("awarded.amount", equalTo("500000.00"))
                .body("terms.perCategory", empty())
                .body("terms.usedFrom", equalTo("2019-01-01"))
                .body("terms.usedUntil", equalTo("2020-12-31"))
                .body("terms.interimReportBy", equalTo("2020-01-02"))
                .body("terms.finalReportBy", equalTo("2021-03-01"))
                .body("terms.instalments.percent", contains(60, 40))
                .body("terms.instalments.sum.amount", contains("300000.00", "200000.00"))
                .body("terms.instalments.after", contains("ACCEPTANCE", "INTERIM_REPORT"))
                .body("terms.acceptWithinDays", equalTo(30))
                .body(
                        "terms.conditions.code",
                        contains(
                                "USE_AS_DECIDED",
                                "TELL_CHANGES",
                                "ALLOW_AUDITS",
                                "TRANSFER_BY_CONTRACT",
                                "SEPARATE_ACCOUNTS"))
                .body("withGround", equalTo(true))
                .body("furtherReasons", empty())
                .body("acceptBy", nullValue());
    }

    @Test
    void saysAfterwardsWhatWasWrittenAndIsNotifiedSo() {
        write(decision, """
                {"awarded": %s,
                 "terms": {"perCategory": [{"category": "PERSONNEL", "sum": %s}, {"category": "SERVICES", "sum": %s}],
                           "maximumPercent": 75, "acceptWithinDays": 14,
                           "conditions": [{"code": "BUDGET_REVISED", "values": {"day": "1.3.2019"}},
                                          {"ownWords": "Ohjausryhmä kutsutaan koolle."}]},
                 "furtherReasons": [{"code": "COSTS_LEFT_OUT", "values": {"euros": "100 000"}}]}""".formatted(money("400000"), money("300000"), money("100000")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("awarded.amount", equalTo("400000.00"))
                .body("terms.maximumPercent", equalTo(75))
                .body("terms.usedFrom", equalTo("2019-01-01"))
                .body("terms.perCategory.sum.amount", contains("300000.00", "100000.00"))
                .body(
                        "terms.conditions[0].text.en",
                        equalTo(
                                "A budget that fits the grant is handed in before the first instalment is paid, by 1.3.2019."))
                .body("terms.conditions[1].code", nullValue())
                .body("terms.conditions[1].text.sv", equalTo("Ohjausryhmä kutsutaan koolle."))
                .body("reasons.en", startsWith("The application ranked number 1"))
                .body("reasons.en", containsString("Costs of 100 000 euros are not accepted"));

        call.presents(application);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer()
                .step("decisions", decision, "notification")
                .then()
                .statusCode(200)
                .body("acceptBy", notNullValue());

        assertThat(database.published("fi.verkosto.decision.notified.v1", application.id()))
                .singleElement()
                .asString()
                .contains(
                        "\"reasonCodes\":[\"COSTS_LEFT_OUT\"]",
                        "\"conditions\":[\"BUDGET_REVISED\"]",
                        "PERSONNEL",
                        "\"acceptBy\":\"");
    }

    /** What the selection wrote is about the other outcome. */
    @Test
    void losesTheGroundWithTheOutcomeAndIsNotPresentedWithoutReasons() {
        write(decision, "{\"outcome\": \"REJECTED\"}")
                .then()
                .statusCode(200)
                .body("awarded", nullValue())
                .body("terms", nullValue())
                .body("withGround", equalTo(false))
                .body("reasons.fi", equalTo(""));
        refused(Portal.presenter().step("decisions", decision, "presentation"), 409, "decision-incomplete")
                .then()
                .body("errors.rule", contains("no-reasons"));

        write(decision, "{\"furtherReasons\": [{\"code\": \"OUTSIDE_THE_CALL\"}]}")
                .then()
                .statusCode(200);
        call.presents(application);
    }

    @Test
    void takesInTheGroundAgainThatWasLeftOut() {
        write(decision, "{\"withGround\": false}").then().body("reasons.fi", equalTo(""));
        write(decision, "{\"withGround\": true}").then().body("reasons.en", startsWith("The application ranked"));

        write(decision, "{\"outcome\": \"REJECTED\"}").then().body("withGround", equalTo(false));
        refused(write(decision, "{\"withGround\": true}"), 422, "decision-invalid")
                .then()
                .body("errors.rule", contains("no-ground"));
        write(decision, "{\"outcome\": \"AWARDED\", \"awarded\": " + money("500000") + ", \"withGround\": true}")
                .then()
                .body("reasons.en", startsWith("The application ranked"));
    }

    /** The ground says why it is awarded, not why no more is. */
    @Test
    void needsAReasonForGrantingLessThanWasAskedFor() {
        write(decision, "{\"awarded\": " + money("499999") + "}").then().statusCode(200);
        refused(Portal.presenter().step("decisions", decision, "presentation"), 409, "decision-incomplete")
                .then()
                .body("errors.rule", contains("cut-unexplained"));

        write(decision, "{\"furtherReasons\": [{\"ownWords\": \"Matkakulut jäävät pois.\"}]}")
                .then()
                .statusCode(200);
        call.presents(application);
    }

    @Test
    void leavesToOwnFundingWhatTheCallAsksFor() {
        call.asksFor(20, "");

        refused(write(decision, "{\"terms\": {\"maximumPercent\": 81}}"), 422, "decision-invalid")
                .then()
                .body("errors.rule", contains("percent-too-high"));
        write(decision, "{\"terms\": {\"maximumPercent\": 80}}").then().statusCode(200);
    }

    @Test
    void hasTheUsualTermsOnceARejectionBecomesAnAward() {
        write(decision, "{\"outcome\": \"REJECTED\"}").then().statusCode(200);

        refused(write(decision, "{\"outcome\": \"AWARDED\"}"), 422, "decision-invalid")
                .then()
                .body("errors.pointer", contains("/awarded"));
        write(
                        decision,
                        "{\"outcome\": \"AWARDED\", \"awarded\": " + money("1000")
                                + ", \"terms\": {\"maximumPercent\": 50}}")
                .then()
                .statusCode(200)
                .body("terms.maximumPercent", equalTo(50))
                .body("terms.usedUntil", equalTo("2020-12-31"))
                .body("terms.conditions", hasSize(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cents | {'awarded': {'amount': '400000.01', 'currency': 'EUR'}}",
                "above-request | {'awarded': {'amount': '500001.00', 'currency': 'EUR'}}",
                "not-positive | {'awarded': {'amount': '0.00', 'currency': 'EUR'}}",
                "unknown-category | {'terms': {'perCategory': [{'category': 'TRAVEL', 'sum': {'amount': '500000', 'currency': 'EUR'}}]}}",
                "categories-differ | {'terms': {'perCategory': [{'category': 'PERSONNEL', 'sum': {'amount': '499999', 'currency': 'EUR'}}]}}",
                "instalments-differ | {'terms': {'instalments': [{'percent': 60, 'after': 'ACCEPTANCE'}]}}",
                "instalments-unordered | {'terms': {'instalments': [{'percent': 60, 'after': 'FINAL_REPORT'}, {'percent': 40, 'after': 'ACCEPTANCE'}]}}",
                "no-interim-report | {'terms': {'interimReportBy': null}}",
                "period-backwards | {'terms': {'usedUntil': '2018-12-31'}}",
                "report-too-early | {'terms': {'finalReportBy': '2020-12-30'}}",
                "required | {'awarded': null}",
                "unknown-code | {'furtherReasons': [{'code': 'NONE_OF_THE_CATALOGUE'}]}",
                "unknown-code | {'furtherReasons': [{'code': 'OUTSIDE_THE_CALL'}]}",
                "placeholders | {'furtherReasons': [{'code': 'COSTS_LEFT_OUT'}]}",
                "placeholders | {'furtherReasons': [{'code': 'SERVES_THE_CALL', 'values': {'euros': '1'}}]}",
                "placeholder-form | {'furtherReasons': [{'code': 'COSTS_LEFT_OUT', 'values': {'euros': 'about 1 000'}}]}",
                "placeholder-form | {'furtherReasons': [{'code': 'MONEY_FOR_A_PART', 'values': {'percent': '80 %'}}]}",
                "placeholder-form | {'terms': {'conditions': [{'code': 'BUDGET_REVISED', 'values': {'day': '30.2.2019'}}]}}",
                "code-or-own-words | {'furtherReasons': [{}]}",
                "required | {'furtherReasons': [{'ownWords': ' \\u200b'}]}"
            })
    void refusesWhatBreaksARule(String rule, String patch) {
        refused(write(decision, patch.replace('\'', '"')), 422, "decision-invalid")
                .then()
                .body("errors.rule", hasItem(rule));
        assertThat(Portal.officer().etag("decisions", decision)).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'terms': {'maximumPercent': 101}}",
                "{'terms': {'acceptWithinDays': 13}}",
                "{'colour': null}",
                "{'furtherReasons': [{'code': 'COSTS_LEFT_OUT', 'values': {'euros': ' '}}]}"
            })
    void refusesWhatIsNoDraft(String patch) {
        refused(write(decision, patch.replace('\'', '"')), 400, "invalid-request");
    }

    /** Whatever else is written: it was found not to keep the terms of the call. */
    @Test
    void grantsNothingToWhatIsIneligible() {
        PlayedCall other = new PlayedCall(kafka, database);
        other.isClosed();
        SentApplication ineligible = anApplication();
        other.receivesIneligible(ineligible);
        other.selects();
        UUID rejection = other.decisionOn(ineligible);

        refused(
                        write(
                                rejection,
                                "{\"outcome\": \"AWARDED\", \"awarded\": " + money("1000")
                                        + ", \"furtherReasons\": [{\"code\": \"SERVES_THE_CALL\"}]}"),
                        422,
                        "decision-invalid")
                .then()
                .body("errors.pointer", contains("/outcome"));
        Portal.presenter().step("decisions", rejection, "presentation").then().statusCode(200);
    }

    @Test
    void isForOfficersAloneInTheVersionThatTheySawAndOnlyWhileItIsADraft() {
        refused(write(Portal.presenter(), decision, "{}"), 403, "forbidden");
        refused(PlayedDecisions.writeIn(Portal.officer(), decision, "\"7\"", "{}"), 412, "stale-version");
        call.presents(application);

        refused(write(decision, "{}"), 409, "illegal-transition").then().body("state", equalTo("PRESENTED"));
    }

    /** What is missing was taken out by hand; nothing goes on without it. */
    @Test
    void isNotPresentedWhileSomethingIsMissing() {
        write(decision, """
                {"terms": {"usedFrom": null, "maximumPercent": null, "instalments": null, "finalReportBy": null,
                 "interimReportBy": null}, "withGround": false}""").then().statusCode(200);

        refused(Portal.presenter().step("decisions", decision, "presentation"), 409, "decision-incomplete")
                .then()
                .body("errors.rule", contains("no-reasons", "no-percent", "no-period", "no-report", "no-instalments"));
    }

    /** The terms of a call may be corrected after its decisions were drafted. */
    @Test
    void keepsTheRulesAtItsApprovalToo() {
        PlayedCall exact = new PlayedCall(kafka, database);
        exact.isClosed();
        SentApplication odd = anApplication().asking("1000.50");
        exact.receivesReviewed(odd, 3);
        exact.selects();
        UUID withCents = exact.presents(odd);
        exact.grantsWholeEuros();

        refused(Portal.decider().step("decisions", withCents, "approval"), 422, "decision-invalid")
                .then()
                .body("errors.rule", contains("cents"));
        assertThat(database.stateOf(odd.id())).contains("PROPOSED");
    }

    @Test
    void takesCodesOfTheCatalogue() {
        Portal.officer()
                .get("/v1/decision-texts")
                .then()
                .statusCode(200)
                .body("texts.find { it.code == 'COSTS_LEFT_OUT' }.placeholders", contains("euros"))
                .body("texts.find { it.code == 'COSTS_LEFT_OUT' }.use", equalTo("REASON_OF_AWARD"))
                .body("texts.findAll { it.usual }.use.unique()", contains("CONDITION"));
    }
}
