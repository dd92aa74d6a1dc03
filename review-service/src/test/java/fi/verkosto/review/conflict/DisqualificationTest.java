package fi.verkosto.review.conflict;

import static fi.verkosto.review.PlayedCall.offerTo;
import static fi.verkosto.review.PlayedCall.sheet;
import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conflict of interest, in each way in which it can come, and what follows from it. */
@QuarkusTest
@WithPostgresAndKafka
class DisqualificationTest {

    private static final String REASON = "{\"reason\": \"Married to the manager of the project.\"}";
    private static final String PARTNER = "9900101-0";
    private static final String REOPENED = "fi.verkosto.review.reopened.v1";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;
    private int somebody;
    private String person;

    @BeforeEach
    void receiveAnEligibleApplicationOfOmniaAndGradia() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        somebody = call.hasAnotherEvaluator();
        person = "evaluator-" + somebody;
        application = anApplication().with(GRADIA).withPartner(PARTNER);
        review = call.receivesEligible(application);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYER, 0502454-6, LEAD",
        "EMPLOYER, 0208201-1, MEMBER",
        "TIE, 9900101-0, PARTNER",
        "TIE, 0502454-6, LEAD"
    })
    void setsAsideWhatWasScoredWhenTheEvaluatorTellsAConflict(String bond, String businessId, String part) {
        UUID assignment = call.offersAccepted(review, somebody);
        call.scores(assignment, somebody, 3, 3, 3, 3, 3);
        call.selects();
        assertThat(state()).isEqualTo("REVIEWED");

        tell(bond.equals("EMPLOYER") ? employer(businessId) : tie(businessId, null));

        assertThat(state()).isEqualTo("ELIGIBLE");
        assertThat(database.published(REOPENED, application.id())).hasSize(1);
        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", empty());
        Portal.officer()
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("state", equalTo("DISQUALIFIED"))
                .body("scores", hasSize(5))
                .body("completedAt", notNullValue());
        Portal.officer()
                .get("/v1/reviews/{id}/disqualifications", review)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].person", equalTo(person))
                .body("items[0].source", equalTo("FOUND"))
                .body("items[0].evidence.businessId", equalTo(businessId))
                .body("items[0].evidence.part", equalTo(part))
                .body("items[0].evidence.bond", equalTo(bond))
                .body("items[0].statedBy", nullValue())
                .body("items[0].lifting", nullValue());
        call.scores(call.offersAccepted(review, 1), 1, 2, 2, 2, 2, 2);
        Portal.officer().get("/v1/rankings/{call}", call.id()).then().body("strands[0].places[0].mean", equalTo(2.0f));
    }

    @Test
    void keepsTheScoresOfOthers() {
        call.scores(call.offersAccepted(review, 1), 1, 1, 1, 1, 1, 1);
        SentApplication other = anApplication();
        UUID second = call.receivesEligible(other);
        UUID both = call.offersAccepted(second, 1);
        UUID theirs = call.offersAccepted(second, somebody);
        call.scores(both, 1, 1, 1, 1, 1, 1);
        call.scores(theirs, somebody, 3, 3, 3, 3, 3);
        call.selects();

        tell(employer(OMNIA));

        assertThat(database.stateOf(other.id())).contains("REVIEWED");
        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", empty());
        Portal.officer()
                .get("/v1/rankings/{call}", call.id())
                .then()
                .body("strands[0].places.mean", contains(1.0f, 1.0f));
    }

    @Test
    void findsWhoBecomesAMemberOrAPartnerLater() {
        tell(employer(TREDU));
        UUID assignment = call.offersAccepted(review, somebody);
        call.offersAccepted(review, 2);
        call.scores(assignment, somebody, 3, 3, 3, 3, 3);

        call.receives(application.inVersion(2).with(GRADIA, TREDU));

        own(assignment).then().body("state", equalTo("DISQUALIFIED")).body("application", nullValue());
        assertThat(state()).isEqualTo("IN_REVIEW");
    }

    @Test
    void findsAPartnerThatComesLater() {
        tell(employer(TREDU));
        UUID assignment = call.offers(review, somebody);

        call.receives(application.inVersion(2).withPartner(TREDU));

        own(assignment).then().body("state", equalTo("DISQUALIFIED"));
    }

    @Test
    void findsWhatWasToldBeforeTheApplicationCame() {
        tell(employer(TREDU));

        UUID later = call.receivesEligible(anApplication().with(TREDU));

        refused(
                Portal.officer().create("/v1/reviews/" + later + "/assignments", "offer " + later, offerTo(somebody)),
                409,
                "evaluator-disqualified");
    }

    @Test
    void findsWhoJoinsTheStaffLater() {
        String presenter = "presenter-" + UUID.randomUUID();
        Portal.of(presenter, "presenter")
                .request()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(employer(OMNIA))
                .put("/v1/interests/mine")
                .then()
                .statusCode(200);

        call.hasStaff(presenter, "PRESENTER");

        refused(Portal.of(presenter, "presenter").get("/v1/reviews/{id}", review), 403, "person-disqualified");
    }

    @Test
    void doesNotCountATieThatEndedBeforeTheCallClosed() {
        UUID assignment = call.offers(review, somebody);

        tell(tie(OMNIA, "2018-11-20"));

        own(assignment).then().body("state", equalTo("OFFERED"));
    }

    @Test
    void takesTheWordOfWhoeverDeclaresIt() {
        UUID assignment = call.offersAccepted(review, somebody);

        state(Portal.evaluator(somebody), REASON)
                .then()
                .statusCode(201)
                .body("source", equalTo("DECLARED"))
                .body("person", equalTo(person))
                .body("reason", equalTo("Married to the manager of the project."))
                .body("statedBy", equalTo(person))
                .body("evidence", nullValue());

        own(assignment).then().body("state", equalTo("DISQUALIFIED"));
        refused(
                Portal.evaluator(somebody).putScores(assignment, "\"2\"", sheet(1, 1, 1, 1, 1)),
                409,
                "evaluator-disqualified");
        refused(state(Portal.evaluator(somebody), REASON), 409, "already-disqualified");
        assertThat(state()).isEqualTo("ELIGIBLE");
    }

    @Test
    void letsAnOfficerStateItOfOthers() {
        UUID assignment = call.offers(review, somebody);

        state(Portal.officer(), of(person))
                .then()
                .statusCode(201)
                .body("source", equalTo("BY_OFFICER"))
                .body("statedBy", equalTo("officer"));
        Portal.officer()
                .get("/v1/disqualifications/{id}", idOfTheOnly())
                .then()
                .statusCode(200)
                .body("person", equalTo(person));

        own(assignment).then().body("state", equalTo("DISQUALIFIED"));
        refused(state(Portal.officer(), of("nobody")), 422, "not-of-staff")
                .then()
                .body("errors.pointer", contains("/person"));
        refused(state(Portal.presenter(), of("evaluator-1")), 403, "forbidden");
        refused(state(Portal.of("stranger", "officer"), of("evaluator-1")), 404, "not-found");
    }

    @Test
    void asksAgainOnceItIsLifted() {
        tell(employer(GRADIA));
        String id = idOfTheOnly();
        refused(lift(Portal.officer(), id), 409, "conflict-stands").then().body("businessId", equalTo(GRADIA));

        tell(employer(TREDU));
        refused(
                Portal.officer()
                        .create("/v1/reviews/" + review + "/assignments", "too early " + review, offerTo(somebody)),
                409,
                "evaluator-disqualified");
        lift(Portal.officer(), id)
                .then()
                .statusCode(200)
                .body("lifting.by", equalTo("officer"))
                .body("lifting.reason", notNullValue());

        refused(lift(Portal.officer(), id), 409, "already-lifted");
        UUID again = call.offersAccepted(review, somebody);
        call.receives(application.inVersion(2).with(TREDU));
        own(again).then().body("state", equalTo("DISQUALIFIED"));
        Portal.officer()
                .get("/v1/reviews/{id}/disqualifications", review)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void liftsNothingOfOneself() {
        String officer = call.hasAnother("OFFICER");
        Portal both = Portal.of(officer, "officer");
        String id = state(both, REASON).then().statusCode(201).extract().path("id");

        refused(lift(both, id), 403, "person-disqualified");
        lift(Portal.officer(), id).then().statusCode(200);
        both.get("/v1/reviews/{id}", review).then().statusCode(200);
    }

    /** Whatever the review contains: the same bytes. */
    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "PRESENTER", "DECIDER", "OBSERVER"})
    void showsNothingToSomebodyOfTheStaffWhoIsDisqualified(String role) {
        SentApplication other = anApplication();
        UUID otherReview = call.receivesEligible(other);
        call.scores(call.offersAccepted(otherReview, 1), 1, 2, 2, 2, 2, 2);
        UUID assignment = call.offersAccepted(review, 1);
        String who = call.hasAnother(role);
        Portal disqualified =
                Portal.of(who, role.equals("OBSERVER") ? "ministry-observer" : role.toLowerCase(Locale.ROOT));
        state(Portal.officer(), of(who)).then().statusCode(201);
        Map<String, String> before = seenBy(disqualified, assignment);

        Portal.evaluator(1)
                .putScores(assignment, Portal.evaluator(1).etag("assignments", assignment), sheet(3, 3))
                .then()
                .statusCode(200);
        call.receives(application.inVersion(2).asking("400000.00"));
        UUID second = call.offers(review, 2);
        Portal.officer()
                .step("assignments", assignment, "ending", REASON)
                .then()
                .statusCode(200);
        call.receives(application.inVersion(3).asking("300000.00"));
        UUID replacement = call.offersAccepted(review, somebody);
        Portal evaluator = Portal.evaluator(somebody);
        evaluator
                .putScores(
                        replacement, evaluator.etag("assignments", replacement), PlayedCall.sheetOf(3, 3, 3, 3, 3, 3))
                .then()
                .statusCode(200);
        evaluator.step("assignments", replacement, "completion").then().statusCode(200);
        Portal.officer().step("assignments", second, "ending", REASON).then().statusCode(200);
        assertThat(state()).isEqualTo("REVIEWED");
        Portal.officer()
                .step("reviews", review, "eligibility", "{\"eligible\": true}")
                .then()
                .statusCode(200);
        call.selects();

        assertThat(seenBy(disqualified, assignment)).isEqualTo(before);
        assertThat(before.get("/v1/reviews?call=" + call.id())).contains(otherReview.toString());
        assertThat(before.values())
                .noneMatch(body -> body.contains(application.id().toString()));
    }

    /** The order of others would tell where the hidden one stands. */
    @Test
    void ranksAsIfTheApplicationWereNotThere() {
        SentApplication other = anApplication();
        UUID otherReview = call.receivesEligible(other);
        call.scores(call.offersAccepted(otherReview, 1), 1, 2, 2, 2, 2, 2);
        call.scores(call.offersAccepted(review, 1), 1, 3, 3, 3, 3, 3);
        String presenter = call.hasAnother("PRESENTER");
        state(Portal.officer(), of(presenter)).then().statusCode(201);
        call.selects();

        Portal.of(presenter, "presenter")
                .get("/v1/rankings/{call}", call.id())
                .then()
                .body("strands[0].places.applicationId", contains(other.id().toString()))
                .body("strands[0].places[0].place", equalTo(1));
        UUID decision = call.decisionOn(application);
        refused(
                Portal.of(presenter, "presenter").stepIn("decisions", decision, "presentation", "\"0\"", null),
                403,
                "person-disqualified");
        refused(Portal.of(presenter, "presenter").get("/v1/decisions/{id}", decision), 403, "person-disqualified");
        // Their reasons tell the places of others.
        Portal.of(presenter, "presenter")
                .get("/v1/decisions?call={call}", call.id())
                .then()
                .statusCode(200)
                .body("items", empty());
        refused(
                Portal.of(presenter, "presenter").get("/v1/decisions/{id}", call.decisionOn(other)),
                403,
                "person-disqualified");
        refused(
                Portal.of(presenter, "presenter").get("/v1/rankings/{call}/history", call.id()),
                403,
                "person-disqualified");
    }

    /** What was presented stands; once it is taken back, nobody's scores are left. */
    @Test
    void setsAsideWhatWasPresentedOnceItIsTakenBack() {
        call.scores(call.offersAccepted(review, somebody), somebody, 3, 3, 3, 3, 3);
        call.selects();
        UUID decision = call.presents(application);

        tell(employer(OMNIA));
        assertThat(state()).isEqualTo("PROPOSED");

        Portal.presenter().step("decisions", decision, "return", REASON).then().statusCode(200);
        assertThat(state()).isEqualTo("ELIGIBLE");
        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", empty());
        call.scores(call.offersAccepted(review, 1), 1, 2, 2, 2, 2, 2);
        call.selects();
        Portal.officer().get("/v1/decisions?call={call}", call.id()).then().body("items", hasSize(1));
    }

    /** Its letter would name other scores than those that it was presented with. */
    @Test
    void keepsFromApprovalWhatWasPresentedWithTheirScores() {
        UUID decision = presentedWithTheirScores();
        tell(employer(OMNIA));

        refused(Portal.decider().step("decisions", decision, "approval"), 409, "decision-incomplete")
                .then()
                .body("errors.rule", contains("scores-set-aside"));
        Portal.decider()
                .request()
                .contentType(ContentType.JSON)
                .body(call.selection())
                .post("/v1/decision-approvals/preview")
                .then()
                .body("leftOut.why", contains("INCOMPLETE"))
                .body("leftOut[0].rules", contains("scores-set-aside"));

        Portal.presenter().step("decisions", decision, "return", REASON).then().statusCode(200);
        call.presents(application);
        assertThat(scoresInTheLetterOf(decision)).isEqualTo("1 of 2.0");
    }

    @Test
    void changesNothingThatWasApproved() {
        UUID decision = presentedWithTheirScores();
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        tell(employer(OMNIA));

        assertThat(scoresInTheLetterOf(decision)).isEqualTo("2 of 2.5");
    }

    private UUID presentedWithTheirScores() {
        UUID others = call.offersAccepted(review, 1);
        call.scores(call.offersAccepted(review, somebody), somebody, 3, 3, 3, 3, 3);
        call.scores(others, 1, 2, 2, 2, 2, 2);
        call.selects();
        return call.presents(application);
    }

    private static String scoresInTheLetterOf(UUID decision) {
        Portal.decider().step("decisions", decision, "approval");
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
        Response data = Portal.officer().get("/v1/decision-letters/{id}/data", decision);
        return data.path("scores.evaluators") + " of " + data.path("scores.mean");
    }

    /** Of others that are presented nothing is dropped, but the draft that rests on what is set aside. */
    @Test
    void dropsTheDraftOnTheApplicationWhereAnotherIsPresented() {
        SentApplication other = anApplication();
        UUID otherReview = call.receivesEligible(other);
        call.scores(call.offersAccepted(otherReview, 1), 1, 2, 2, 2, 2, 2);
        call.scores(call.offersAccepted(review, 1), 1, 2, 2, 2, 2, 2);
        call.selects();
        call.presents(other);

        state(Portal.officer(), of("evaluator-1")).then().statusCode(201);

        Portal.officer()
                .get("/v1/decisions?call={call}", call.id())
                .then()
                .body("items.applicationId", contains(other.id().toString()));
    }

    @Test
    void letsNobodyWhoIsDisqualifiedStateItOfOthers() {
        String officer = call.hasAnother("OFFICER");
        state(Portal.of(officer, "officer"), REASON).then().statusCode(201);

        refused(state(Portal.of(officer, "officer"), of(person)), 403, "person-disqualified");
    }

    @Test
    void takesTheWordOfAnObserver() {
        String observer = call.hasAnother("OBSERVER");

        state(Portal.of(observer, "ministry-observer"), REASON).then().statusCode(201);

        refused(Portal.of(observer, "ministry-observer").get("/v1/reviews/{id}", review), 403, "person-disqualified");
    }

    /** Found by an organisation that a token named; signing in for another, or for none, is how it ends. */
    @Test
    void forgetsTheOrganisationThatATokenNamesNoMore() {
        UUID assignment = call.offers(review, somebody);
        Portal.evaluatorOf(somebody, OMNIA)
                .get("/v1/assignments/{id}", assignment)
                .then()
                .body("state", equalTo("DISQUALIFIED"));
        String id = idOfTheOnly();
        refused(lift(Portal.officer(), id), 409, "conflict-stands");

        own(assignment).then().statusCode(200);

        lift(Portal.officer(), id).then().statusCode(200);
        call.offersAccepted(review, somebody);
    }

    @Test
    void letsNobodySelectAmongWhatIsPartlyHidden() {
        String officer = call.hasAnother("OFFICER");
        call.scores(call.offersAccepted(review, 1), 1, 3, 3, 3, 3, 3);
        state(Portal.of(officer, "officer"), REASON).then().statusCode(201);

        refused(
                Portal.of(officer, "officer").create("/v1/selections", "select " + officer, call.selection()),
                403,
                "person-disqualified");
        String selection = Portal.officer()
                .create("/v1/selections", "select " + review, call.selection())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        refused(Portal.of(officer, "officer").get("/v1/selections/{id}", selection), 403, "person-disqualified");
        refused(
                Portal.of(officer, "officer").stepIn("reviews", review, "eligibility", "\"0\"", "{\"eligible\": true}"),
                403,
                "person-disqualified");
    }

    @Test
    void showsTheEvaluatorNothingButTheirOwn() {
        UUID assignment = call.offersAccepted(review, somebody);
        UUID other = call.offersAccepted(review, 1);
        call.scores(assignment, somebody, 1, 1, 1, 1, 1);
        state(Portal.evaluator(somebody), REASON).then().statusCode(201);
        Map<String, String> before = seenBy(Portal.evaluator(somebody), other);

        call.receives(application.inVersion(2).asking("100000.00"));
        Portal evaluator = Portal.evaluator(1);
        evaluator
                .putScores(other, evaluator.etag("assignments", other), PlayedCall.sheetOf(2, 0, 0, 0, 0, 0))
                .then()
                .statusCode(200);
        evaluator.step("assignments", other, "completion").then().statusCode(200);

        assertThat(seenBy(Portal.evaluator(somebody), other)).isEqualTo(before);
        own(assignment).then().body("scores", hasSize(5)).body("application", nullValue());
    }

    @Test
    void isStatedOnceHoweverOftenAtTheSameMoment() throws Exception {
        List<Callable<Integer>> statements = List.of(
                () -> state(Portal.officer(), of(person)).statusCode(),
                () -> state(Portal.evaluator(somebody), REASON).statusCode(),
                () -> state(Portal.officer(), of(person)).statusCode());

        try (var executor = Executors.newFixedThreadPool(statements.size())) {
            assertThat(executor.invokeAll(statements))
                    .extracting(answer -> answer.get())
                    .containsExactlyInAnyOrder(201, 409, 409);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                            | /ties",
                "{\"employer\": \"0502454-7\", \"ties\": []}   | /employer",
                "{\"employer\": \"Omnia\", \"ties\": []}       | /employer",
                "{\"ties\": [{\"businessId\": null}]}          | /ties/0/businessId",
                "{\"ties\": [{\"businessId\": \"0000000-0\"}]} | /ties/0/businessId"
            })
    void takesOnlyBusinessIdsWhoseCheckDigitFits(String body, String pointer) {
        refused(tell(Portal.evaluator(somebody), "\"0\"", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void changesInterestsInTheVersionThatWasRead() {
        tell(employer(TREDU));

        refused(tell(Portal.evaluator(somebody), "\"0\"", employer(GRADIA)), 412, "stale-version");
        Portal.officer()
                .get("/v1/interests/calls/{call}", call.id())
                .then()
                .statusCode(200)
                .body("items.find { it.person == '%s' }.employer".formatted(person), equalTo(TREDU));
        refused(Portal.of("stranger", "officer").get("/v1/interests/calls/{call}", call.id()), 404, "not-found");
    }

    @Test
    void forgetsTheInterestsOfAPersonWhoIsErased() throws Exception {
        tell(employer(TREDU));
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(person.getBytes(StandardCharsets.UTF_8)));

        kafka.send("verkosto.persons", "fi.verkosto.person.erased.v1", digest, """
                {"subjectDigest": "%s"}""".formatted(digest));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Portal.evaluator(somebody)
                        .get("/v1/interests/mine")
                        .then()
                        .statusCode(200)
                        .body("employer", nullValue())
                        .body("toldAt", nullValue()));
    }

    /** Every answer that is about the call or the review, with its status. */
    private Map<String, String> seenBy(Portal portal, UUID assignment) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String path : List.of(
                "/v1/reviews?call=" + call.id(),
                "/v1/reviews/" + review,
                "/v1/reviews/" + review + "/history",
                "/v1/reviews/" + review + "/checks",
                "/v1/eligibility-checks/" + call.id(),
                "/v1/reviews/" + review + "/assignments",
                "/v1/reviews/" + review + "/disqualifications",
                "/v1/review-notes/" + call.id(),
                "/v1/assignments/" + assignment,
                "/v1/assignments?call=" + call.id(),
                "/v1/rankings/" + call.id(),
                "/v1/rankings/" + call.id() + "/evaluators",
                "/v1/rankings/" + call.id() + "/distribution",
                "/v1/rankings/" + call.id() + "/history",
                "/v1/decisions?call=" + call.id())) {
            Response response = portal.get(path);
            String body = response.asString().replaceAll("\"(requestId|instance)\":\"[^\"]*\"", "");
            seen.put(path, response.statusCode() + " " + response.header("ETag") + " " + body);
        }
        return seen;
    }

    private void tell(String body) {
        Portal evaluator = Portal.evaluator(somebody);
        String version = evaluator
                .get("/v1/interests/mine")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        tell(evaluator, version, body).then().statusCode(200);
    }

    private static Response tell(Portal portal, String version, String body) {
        return portal.request()
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/interests/mine");
    }

    private static String employer(String businessId) {
        return "{\"employer\": \"%s\", \"ties\": []}".formatted(businessId);
    }

    private static String tie(String businessId, String to) {
        return "{\"ties\": [{\"businessId\": \"%s\", \"to\": %s}]}"
                .formatted(businessId, to == null ? "null" : "\"" + to + "\"");
    }

    private Response state(Portal portal, String body) {
        return portal.create(
                "/v1/reviews/" + review + "/disqualifications",
                UUID.randomUUID().toString(),
                body);
    }

    private static String of(String person) {
        return "{\"person\": \"%s\", \"reason\": \"Seen together.\"}".formatted(person);
    }

    private String idOfTheOnly() {
        return Portal.officer()
                .get("/v1/reviews/{id}/disqualifications", review)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private static Response lift(Portal portal, String id) {
        return portal.request()
                .contentType(ContentType.JSON)
                .body(REASON)
                .post("/v1/disqualifications/{id}/lifting", id);
    }

    private Response own(UUID assignment) {
        return Portal.evaluator(somebody).get("/v1/assignments/{id}", assignment);
    }

    private String state() {
        return database.stateOf(application.id()).orElseThrow();
    }
}
