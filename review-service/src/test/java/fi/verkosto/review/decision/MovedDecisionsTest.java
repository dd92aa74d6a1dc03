package fi.verkosto.review.decision;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.decision.PlayedDecisions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.PlayedPanel;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The decisions of a call are moved together as they were in a preview: all of them, or none. Two networks are selected. */
@QuarkusTest
@WithPostgresAndKafka
class MovedDecisionsTest {

    private static final String REASON = "{\"reason\": \"The reasons say too little.\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private PlayedDecisions decisions;
    private SentApplication first;
    private SentApplication second;
    private UUID reviewOfFirst;

    @BeforeEach
    void selectTwo() {
        call = new PlayedCall(kafka, database);
        decisions = new PlayedDecisions(call);
        call.isClosed();
        first = anApplication();
        second = anApplication();
        reviewOfFirst = call.receivesReviewed(first, 3);
        call.receivesReviewed(second, 2);
        call.selects();
    }

    @Test
    void goThroughPresentationApprovalAndNotification() {
        decisions
                .preview(Portal.presenter(), "presentations")
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body(
                        "decisions.applicationId",
                        contains(first.id().toString(), second.id().toString()))
                .body("decisions.awarded.amount", contains("500000.00", "500000.00"))
                .body("leftOut", empty())
                .body("limits.strand", contains("REGIONAL_NETWORK", "COORDINATION", null))
                .body("limits.awards", contains(2, 0, 2))
                .body("limits.maximumAwards", contains(6, 1, null))
                .body("limits[2].left.amount", equalTo("3000000.00"))
                .body("next", nullValue());
        decisions
                .preview(Portal.decider(), "approvals")
                .then()
                .body("number", equalTo(0))
                .body("leftOut.why", contains("OTHER_STATE", "OTHER_STATE"));

        decisions
                .move(Portal.presenter(), "presentations")
                .then()
                .statusCode(200)
                .body("number", equalTo(2));
        decisions.move(Portal.decider(), "approvals").then().statusCode(200);
        decisions.areNotified(Duration.ofSeconds(30));

        for (SentApplication application : List.of(first, second)) {
            assertThat(database.published("fi.verkosto.decision.notified.v1", application.id()))
                    .hasSize(1);
            assertThat(database.stateOf(application.id())).contains("DECIDED");
        }
        decisions
                .preview(Portal.officer(), "notifications")
                .then()
                .body("number", equalTo(0))
                .body("leftOut", empty());
    }

    @Test
    void moveOnceForAKeyAndNotAgainForAnother() {
        String body = decisions.listed(decisions.preview(Portal.presenter(), "presentations"));
        String key = UUID.randomUUID().toString();
        String answer = decisions
                .move(Portal.presenter(), "presentations", key, body)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(decisions
                        .move(Portal.presenter(), "presentations", key, body)
                        .asString())
                .isEqualTo(answer);
        refused(present(body), 409, "decisions-outdated")
                .then()
                .body("moved.why", contains("OTHER_STATE", "OTHER_STATE"));
    }

    @Test
    void stayAsTheyAreIfOneIsOtherThanInThePreview() {
        String body = decisions.listed(decisions.preview(Portal.presenter(), "presentations"));
        write(call.decisionOn(second), "{\"terms\": {\"maximumPercent\": 70}}")
                .then()
                .statusCode(200);

        refused(present(body), 409, "decisions-outdated")
                .then()
                .body("moved.decisionId", contains(call.decisionOn(second).toString()))
                .body("moved.caseNumber", contains("12/340/2018"))
                .body("moved.why", contains("CHANGED"));
        call.withdraws(second.id());
        refused(present(body), 409, "decisions-outdated").then().body("moved.why", contains("WITHDRAWN"));
        refused(
                        present(body.replace(
                                call.decisionOn(first).toString(),
                                UUID.randomUUID().toString())),
                        409,
                        "decisions-outdated")
                .then()
                .body("moved.why", hasItem("UNKNOWN"));
        assertThat(database.stateOf(first.id())).contains("REVIEWED");
    }

    @Test
    void sayWhatIsMissing() {
        write(call.decisionOn(first), "{\"withGround\": false}").then().statusCode(200);
        decisions
                .preview(Portal.presenter(), "presentations")
                .then()
                .body("number", equalTo(1))
                .body("leftOut.why", contains("INCOMPLETE"))
                .body("leftOut[0].rules", contains("no-reasons"));
        write(call.decisionOn(first), "{\"furtherReasons\": [{\"code\": \"SERVES_THE_CALL\"}]}")
                .then()
                .statusCode(200);
        PlayedPanel.opened(reviewOfFirst);

        decisions.preview(Portal.presenter(), "presentations").then().body("leftOut.why", contains("PANEL_OPEN"));
        refused(Portal.presenter().step("decisions", call.decisionOn(first), "presentation"), 409, "panel-open");
    }

    @Test
    void areNotApprovedByWhoeverPresentedOneOfThem() {
        Portal allRounder = Portal.of("all-rounder", "presenter", "decider");
        decisions.move(allRounder, "presentations").then().statusCode(200);
        String body = decisions.listed(decisions.preview(Portal.decider(), "approvals"));

        decisions
                .preview(allRounder, "approvals")
                .then()
                .body("leftOut.why", contains("PRESENTED_BY_CALLER", "PRESENTED_BY_CALLER"));
        refused(decisions.move(allRounder, "approvals", "key-of-all-rounder", body), 409, "decisions-outdated");
        decisions.move(Portal.decider(), "approvals").then().statusCode(200);
    }

    /** Somebody with a conflict has no part in any of them. */
    @Test
    void areNotMovedByWhoeverIsDisqualifiedFromOneOfThem() {
        String presenter = call.hasAnother("PRESENTER");
        declares(presenter);

        refused(decisions.preview(Portal.of(presenter, "presenter"), "presentations"), 403, "person-disqualified");
        String body = decisions.listed(decisions.preview(Portal.presenter(), "presentations"));
        refused(
                decisions.move(Portal.of(presenter, "presenter"), "presentations", "key-of-the-sister", body),
                403,
                "person-disqualified");
    }

    @Test
    void keepTheMoneyOfTheCall() {
        call.isClosedWith("999999.99", 6);
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        decisions.preview(Portal.decider(), "approvals").then().body("limits[2].left.amount", equalTo("-0.01"));

        refused(decisions.move(Portal.decider(), "approvals"), 409, "call-money-exceeded");
        assertThat(database.stateOf(first.id())).contains("PROPOSED");
    }

    @Test
    void keepTheMoneyAndTheNumberOfAStrand() {
        call.hasMoneyForNetworks("999999.00");
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);

        refused(decisions.move(Portal.decider(), "approvals"), 409, "strand-money-exceeded")
                .then()
                .body("strand", equalTo("REGIONAL_NETWORK"));
        call.hasMoneyForNetworks("1000000.00");
        call.isClosedWith("4000000.00", 1);
        refused(decisions.move(Portal.decider(), "approvals"), 409, "award-limit-exceeded")
                .then()
                .body("strand", equalTo("REGIONAL_NETWORK"));
    }

    /** Drafts that were changed by hand obey what the selection obeyed. */
    @Test
    void refuseASeventhNetworkASecondCoordinatorAndOneEuroMoreThanFourMillion() {
        PlayedCall large = new PlayedCall(kafka, database);
        PlayedDecisions all = new PlayedDecisions(large);
        large.isClosed();
        List<SentApplication> networks = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            networks.add(anApplication().asking("600000.00"));
            large.receivesReviewed(networks.get(i), i < 6 ? 2 : 1);
        }
        SentApplication coordinator = anApplication().to(COORDINATION).asking("400000.00");
        SentApplication another = anApplication().to(COORDINATION).asking("400000.00");
        large.receivesReviewed(coordinator, 3);
        large.receivesReviewed(another, 2);
        large.selects();
        networks.forEach(network -> all.grants(network, "1.00"));
        all.move(Portal.presenter(), "presentations").then().statusCode(200);
        refused(all.move(Portal.decider(), "approvals"), 409, "award-limit-exceeded")
                .then()
                .body("strand", equalTo("REGIONAL_NETWORK"));

        UUID seventh = large.decisionOn(networks.getLast());
        takeBack(seventh);
        rejects(seventh);
        takeBack(large.decisionOn(another));
        all.grants(another, "1.00");
        all.move(Portal.presenter(), "presentations").then().statusCode(200);
        refused(all.move(Portal.decider(), "approvals"), 409, "award-limit-exceeded")
                .then()
                .body("strand", equalTo("COORDINATION"));

        takeBack(large.decisionOn(another));
        rejects(large.decisionOn(another));
        networks.subList(0, 6).forEach(network -> {
            takeBack(large.decisionOn(network));
            all.grants(network, "600000.00");
        });
        takeBack(large.decisionOn(coordinator));
        all.grants(coordinator, "400000.00");
        all.move(Portal.presenter(), "presentations").then().statusCode(200);
        large.isClosedWith("3999999.00", 6);
        refused(all.move(Portal.decider(), "approvals"), 409, "call-money-exceeded");
        large.isClosedWith("4000000.00", 6);
        all.move(Portal.decider(), "approvals").then().statusCode(200).body("number", equalTo(9));
    }

    /** One after the other, whatever comes first: the last euro is spent once. */
    @Test
    void spendTheLastEuroOnceWhenTwoApproveAtTheSameMoment() throws Exception {
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        Response preview = decisions.preview(Portal.decider(), "approvals");
        String one = listing(preview, call.decisionOn(first));
        UUID other = call.decisionOn(second);
        call.isClosedWith("999999.99", 6);
        List<Callable<Integer>> approvals = List.of(
                () -> decisions
                        .move(Portal.decider(), "approvals", UUID.randomUUID().toString(), one)
                        .statusCode(),
                () -> Portal.of("all-rounder", "decider")
                        .stepIn("decisions", other, "approval", "\"1\"", null)
                        .statusCode());
        requireOneOf(approvals);
    }

    @Test
    void spendTheLastEuroOnceWhenTwoApproveOthersAtTheSameMoment() throws Exception {
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        Response preview = decisions.preview(Portal.decider(), "approvals");
        call.isClosedWith("999999.99", 6);
        requireOneOf(Stream.of(first, second)
                .map(application -> listing(preview, call.decisionOn(application)))
                .<Callable<Integer>>map(list -> () -> decisions
                        .move(Portal.decider(), "approvals", UUID.randomUUID().toString(), list)
                        .statusCode())
                .toList());
    }

    /** Each of 500 000 euros, where there is a cent less than for both. */
    private void requireOneOf(List<Callable<Integer>> approvals) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(approvals.size())) {
            for (var answer : executor.invokeAll(approvals)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .body("approved[2].sum.amount", equalTo("500000.00"));
    }

    private String listing(Response preview, UUID decision) {
        String digest = preview.path("decisions.find { it.decisionId == '%s' }.digest".formatted(decision));
        return "{\"callId\": \"%s\", \"decisions\": [{\"decisionId\": \"%s\", \"digest\": \"%s\"}]}"
                .formatted(call.id(), decision, digest);
    }

    /** Of one of the applications: whoever decides on all of them is told, and nothing is approved. */
    @Test
    void areNotApprovedBySomebodyWithAConflict() {
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        String person = call.hasAnother("DECIDER");
        Portal decider = Portal.of(person, "decider");
        UUID own = call.decisionOn(first);
        String all = decisions.listed(decisions.preview(Portal.decider(), "approvals"));
        String review = Portal.officer().get("/v1/decisions/{id}", own).path("reviewId");
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(person))
                .then()
                .statusCode(201);

        refused(decider.stepIn("decisions", own, "approval", "\"1\"", null), 403, "person-disqualified");
        refused(decisions.preview(decider, "approvals"), 403, "person-disqualified");
        refused(decisions.move(decider, "approvals", UUID.randomUUID().toString(), all), 403, "person-disqualified");
        Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .body("decisions.state", contains("PRESENTED", "PRESENTED"));
    }

    @Test
    void areShownInOneAnswerWithWhatTheyUse() {
        String path = "/v1/decision-lists/" + call.id();
        Response shown = Portal.observer().get(path);
        shown.then()
                .statusCode(200)
                .body(
                        "decisions.applicationId",
                        contains(first.id().toString(), second.id().toString()))
                .body("decisions.state", contains("DRAFT", "DRAFT"))
                .body("approved.awards", contains(0, 0, 0))
                .body("proposed.awards", contains(2, 0, 2))
                .body("proposed[2].sum.amount", equalTo("1000000.00"));
        assertThat(polled(Portal.observer(), path, shown.header("ETag")).statusCode())
                .isEqualTo(304);

        decisions.grants(second, "1000.00");

        polled(Portal.observer(), path, shown.header("ETag"))
                .then()
                .statusCode(200)
                .body("proposed[2].sum.amount", equalTo("501000.00"));
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        Portal.decider()
                .step("decisions", call.decisionOn(first), "approval")
                .then()
                .statusCode(200);
        Portal.officer()
                .get(path)
                .then()
                .body("decisions.state", contains("APPROVED", "PRESENTED"))
                .body("approved[2].left.amount", equalTo("3500000.00"));
    }

    /** Nothing that is done with what they are disqualified from may show. */
    @Test
    void areTheSameBytesForWhoeverIsDisqualifiedFromOneOfThem() {
        String presenter = call.hasAnother("PRESENTER");
        declares(presenter);
        String path = "/v1/decision-lists/" + call.id();
        Response before = Portal.of(presenter, "presenter").get(path);
        before.then().statusCode(200).body("decisions", hasSize(0)).body("proposed.awards", contains(0, 0, 0));

        UUID decision = call.presents(first);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);

        assertThat(Portal.of(presenter, "presenter").get(path).asByteArray()).isEqualTo(before.asByteArray());
        assertThat(polled(Portal.of(presenter, "presenter"), path, before.header("ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void leaveTheirContentInTheRecordWithoutWords() {
        UUID decision = call.decisionOn(first);
        write(decision, "{\"furtherReasons\": [{\"ownWords\": \"Salainen peruste.\"}]}")
                .then()
                .statusCode(200);
        call.presents(first);

        String record = Portal.officer().get("/v1/records/{call}", call.id()).asString();
        assertThat(record).doesNotContain("Salainen peruste.");
        assertThat(record.lines().filter(line -> line.contains("\"APPLICATIONS_SELECTED\"")))
                .singleElement()
                .asString()
                .contains(
                        decision.toString(),
                        call.decisionOn(second).toString(),
                        "\"awarded\":{\"amount\":\"500000.00\"");
        assertThat(record.lines().filter(line -> line.contains("\"DECISION_WRITTEN\"")))
                .singleElement()
                .asString()
                .contains("\"state\":\"DRAFT\"", "\"USE_AS_DECIDED\"", CanonicalJson.sha256("Salainen peruste."));
        assertThat(record.lines().filter(line -> line.contains("\"DECISION_PRESENTED\"")))
                .singleElement()
                .asString()
                .contains("\"state\":\"PRESENTED\"");
    }

    /** They have a conflict with the first one. */
    private void declares(String presenter) {
        Portal.of(presenter, "presenter")
                .create(
                        "/v1/reviews/" + reviewOfFirst + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"reason\": \"My sister leads it.\"}")
                .then()
                .statusCode(201);
    }

    private Response present(String body) {
        return decisions.move(
                Portal.presenter(), "presentations", UUID.randomUUID().toString(), body);
    }

    private static void takeBack(UUID decision) {
        Portal.presenter().step("decisions", decision, "return", REASON).then().statusCode(200);
    }

    private static void rejects(UUID decision) {
        write(decision, "{\"outcome\": \"REJECTED\", \"furtherReasons\": [{\"code\": \"EFFECTS_TOO_SMALL\"}]}")
                .then()
                .statusCode(200);
    }

    private static Response polled(Portal portal, String path, String etag) {
        return portal.request().header("If-None-Match", etag).get(path);
    }
}
