package fi.verkosto.review.eligibility;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The version under review is checked by what is known now, and an officer decides on what they see. */
@QuarkusTest
@WithPostgresAndKafka
class EligibilityChecksTest {

    private static final String ELIGIBLE = "{\"eligible\": true}";
    private static final String DESPITE = "{\"eligible\": true, \"despiteChecks\": \"The merger carried it over\"}";
    private static final String DECIDED = "fi.verkosto.review.eligibility-decided.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;

    @BeforeEach
    void closeACall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        call.asksFor(20, "\"minimumMembers\": 1");
        application = anApplication().with(GRADIA).asking("575000.00");
    }

    @Test
    void areThoseOfTheVersionUnderReview() {
        UUID review = call.receives(application.with());
        assertThat(result(review, "minimum-members")).isEqualTo("FAILED");
        assertThat(result(review, "own-funding")).isEqualTo("PASSED");

        call.receives(application.inVersion(2));

        assertThat(result(review, "minimum-members")).isEqualTo("PASSED");
        assertThat(checks(review).getInt("applicationVersion")).isEqualTo(2);
    }

    @Test
    void followTheTermsOfTheCallAndTheRegister() {
        UUID review = call.receives(application);

        call.asksFor(21, "\"minimumMembers\": 2");
        call.hearsOfLicence(application.id(), 11, GRADIA, "2018-11-20");

        await().atMost(PATIENCE).until(() -> result(review, "licence-on-deadline-day"), equalTo("FAILED"));
        assertThat(result(review, "minimum-members")).isEqualTo("FAILED");
        assertThat(result(review, "own-funding")).isEqualTo("FAILED");
        Portal.presenter()
                .get("/v1/eligibility-checks/{call}", call.id())
                .then()
                .statusCode(200)
                .body("items.reviewId", contains(review.toString()))
                .body("items[0].failed", contains("licence-on-deadline-day", "minimum-members", "own-funding"))
                .body("items[0].needsJudgement", empty())
                .body("items[0].eligible", nullValue())
                .body("items[0].outdated", equalTo(false));
    }

    @Test
    void areNotKnownOfACallThatDoesNotSayWhatItAsksFor() {
        PlayedCall silent = new PlayedCall(kafka, database);
        silent.isClosed();
        UUID review = silent.receivesEligible(anApplication());

        assertThat(result(review, "own-funding")).isEqualTo("NOT_KNOWN");
        assertThat(result(review, "minimum-members")).isEqualTo("NOT_KNOWN");
    }

    @Test
    void findAProviderInSeveralApplicationsUntilTheOtherIsWithdrawn() {
        UUID review = call.receives(application);
        SentApplication other = new SentApplication(
                UUID.randomUUID(), "COORDINATION", 1, TREDU, application.members(), null, "575000.00");
        UUID second = call.receives(other);

        Portal.officer()
                .get("/v1/reviews/{id}/checks", review)
                .then()
                .body(
                        "checks.find { it.rule == 'provider-in-several-applications' }.result",
                        equalTo("NEEDS_JUDGEMENT"))
                .body(
                        "checks.find { it.rule == 'provider-in-several-applications' }.evidence.applications.reviewId",
                        contains(second.toString()))
                .body(
                        "checks.find { it.rule == 'provider-in-several-applications' }.evidence.applications.businessId",
                        contains(GRADIA));

        call.withdraws(other.id());

        assertThat(result(review, "provider-in-several-applications")).isEqualTo("PASSED");
    }

    /** Whoever is disqualified from the other application hears nothing of it, in what was decided on neither. */
    @Test
    void sayNothingOfAnApplicationThatTheReaderIsDisqualifiedFrom() {
        String barred = call.hasAnother("OFFICER");
        UUID review = call.receives(application);
        Portal officer = Portal.of(barred, "officer");
        String alone = officer.get("/v1/reviews/{id}/checks", review).asString();
        String list = officer.get("/v1/eligibility-checks/{call}", call.id()).asString();
        SentApplication other =
                new SentApplication(UUID.randomUUID(), "COORDINATION", 1, TREDU, application.members(), null, "1.00");
        UUID second = call.receives(other);
        Portal.officer()
                .request()
                .contentType("application/json")
                .body("{\"person\": \"%s\", \"reason\": \"Brother\"}".formatted(barred))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/reviews/{id}/disqualifications", second)
                .then()
                .statusCode(201);

        assertThat(officer.get("/v1/reviews/{id}/checks", review).asString()).isEqualTo(alone);
        assertThat(officer.get("/v1/eligibility-checks/{call}", call.id()).asString())
                .isEqualTo(list);
        refused(officer.get("/v1/reviews/{id}/checks", second), 403, "person-disqualified");

        call.closes();
        decide(review, ELIGIBLE).then().statusCode(200);
        officer.get("/v1/reviews/{id}/checks", review)
                .then()
                .body("decidedOn.checks.evidence.applications.flatten()", empty());
        Portal.officer()
                .get("/v1/reviews/{id}/checks", review)
                .then()
                .body("decidedOn.checks.evidence.applications.flatten().reviewId", contains(second.toString()));
    }

    @Test
    void failedOnesArePassedOverOnlyWithAReasonThatSomebodyCanRead() {
        UUID review = call.receives(application.with());
        call.closes();

        refused(decide(review, ELIGIBLE), 422, "checks-failed").then().body("checks", contains("minimum-members"));
        refused(decide(review, "{\"eligible\": true, \"despiteChecks\": \" \\u200b\\u00ad\"}"), 422, "checks-failed");

        decide(review, DESPITE)
                .then()
                .statusCode(200)
                .body("eligibility.despiteChecks", equalTo("The merger carried it over"))
                .body("eligibility.applicationVersion", equalTo(1));
        assertThat(database.published(DECIDED, application.id()).getFirst()).contains("\"failedChecks\":[]");
    }

    @Test
    void areToldWithTheReasonsToWhoIsNotEligible() {
        UUID review = call.receives(application.with());
        call.closes();

        decide(review, "{\"eligible\": false, \"applicationVersion\": 1, \"reasons\": " + PlayedCall.REASONS + "}")
                .then()
                .statusCode(200);

        assertThat(database.published(DECIDED, application.id()).getFirst())
                .contains("\"applicationVersion\":1", "\"rule\":\"minimum-members\"");
    }

    @Test
    void ofAnotherVersionAreNothingToDecideOn() {
        UUID review = call.receives(application);
        call.receives(application.inVersion(2));
        call.closes();

        refused(decide(review, "{\"eligible\": true, \"applicationVersion\": 1}"), 409, "application-changed")
                .then()
                .body("currentVersion", equalTo(2));
        decide(review, "{\"eligible\": true, \"applicationVersion\": 2}").then().statusCode(200);
    }

    @Test
    void areKeptAsTheyWereAndConfirmedAnewOnceALaterVersionHasCome() {
        UUID review = call.receives(application);
        call.closes();
        decide(review, ELIGIBLE).then().statusCode(200).body("eligibility.outdated", equalTo(false));

        call.receives(application.with().inVersion(2));

        Portal.officer()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("state", equalTo("ELIGIBLE"))
                .body("eligibility.outdated", equalTo(true));
        Portal.officer()
                .get("/v1/eligibility-checks/{call}", call.id())
                .then()
                .body("items[0].outdated", equalTo(true))
                .body("items[0].eligible", equalTo(true))
                .body("items[0].failed", contains("minimum-members"));
        JsonPath read = checks(review);
        assertThat(read.getString("decidedOn.checks.find { it.rule == 'minimum-members' }.result"))
                .isEqualTo("PASSED");
        assertThat(read.getInt("decidedOn.applicationVersion")).isEqualTo(1);

        refused(decide(review, ELIGIBLE), 422, "checks-failed");
        decide(review, DESPITE)
                .then()
                .statusCode(200)
                .body("state", equalTo("ELIGIBLE"))
                .body("eligibility.outdated", equalTo(false))
                .body("earlierEligibilities.applicationVersion", contains(1));
        refused(decide(review, DESPITE), 409, "illegal-transition");
    }

    @Test
    void stayWithWhatWasFoundNotEligibleWhileTheNextVersionIsNeitherBetter() {
        UUID review = call.receives(application.with());
        call.closes();
        String ineligible = "{\"eligible\": false, \"reasons\": " + PlayedCall.REASONS + "}";
        decide(review, ineligible).then().statusCode(200);
        call.receives(application.with().inVersion(2));

        decide(review, ineligible).then().statusCode(200).body("state", equalTo("INELIGIBLE"));

        assertThat(database.published(DECIDED, application.id())).hasSize(2);
    }

    /** Neither lets the application in nor keeps it out, until somebody has looked at what there is now. */
    @Test
    void ofAnEarlierVersionLetNobodySelectAndDraftsOfOtherReasonsGo() {
        UUID review = call.receives(application.with());
        call.closes();
        String reasons = "{\"eligible\": false, \"reasons\": " + PlayedCall.REASONS + "}";
        decide(review, reasons).then().statusCode(200);
        call.selects();
        call.receives(application.with().inVersion(2));

        refused(
                        Portal.officer()
                                .create("/v1/selections", UUID.randomUUID().toString(), call.selection()),
                        409,
                        "eligibility-outdated")
                .then()
                .body("applications", contains(application.id().toString()));
        decide(review, reasons.replace("Not eligible", "Not eligible yet"))
                .then()
                .statusCode(200);

        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", empty());
        call.selects();
        Portal.officer()
                .get("/v1/decisions?call={call}", call.id())
                .then()
                .body("items.reasons.en", contains("Not eligible yet"));

        call.receives(application.with().inVersion(3));
        call.presents(application);
        refused(decide(review, reasons), 409, "illegal-transition");
    }

    @Test
    void areInTheTrailWithTheReason() {
        UUID review = call.receives(application.with());
        call.closes();
        decide(review, DESPITE).then().statusCode(200);

        Portal.officer()
                .get("/v1/reviews/{id}/history", review)
                .then()
                .body("items.reason", hasItem("The merger carried it over"));
    }

    private static Response decide(UUID review, String body) {
        return Portal.officer().step("reviews", review, "eligibility", body);
    }

    private static String result(UUID review, String rule) {
        return checks(review).getString("checks.find { it.rule == '%s' }.result".formatted(rule));
    }

    private static JsonPath checks(UUID review) {
        return Portal.officer()
                .get("/v1/reviews/{id}/checks", review)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
