package fi.verkosto.review.correction;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.applicantOf;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.id;
import static fi.verkosto.review.correction.PlayedCorrections.notifiesOutcome;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static fi.verkosto.review.correction.PlayedCorrections.registers;
import static fi.verkosto.review.correction.PlayedCorrections.requests;
import static fi.verkosto.review.correction.PlayedCorrections.stateOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.pdf.Accessibility;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.record.ReplayedCall;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correction requests are decided on by people who had no part in the decision, and answered once. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectionOutcomeTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCorrections played;
    private SentApplication application;
    private UUID decision;
    private final Map<Integer, SentApplication> tight = new HashMap<>();

    @BeforeEach
    void decide() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
        application = anApplication().with(GRADIA);
        call.receivesReviewed(application, 3);
        call.selects();
        decision = played.notifies(application);
    }

    @Test
    void upholdsTheDecisionAndSaysWhy() throws Exception {
        UUID request = played.assigned(decision);
        played.presents(request, "UPHELD").then().statusCode(200).body("state", equalTo("PRESENTED"));
        read(applicantOf(OMNIA), request)
                .then()
                .body("outcome", nullValue())
                .body("state", equalTo("RECEIVED"))
                .body("handler", nullValue());
        played.approves(request).then().statusCode(200).body("approvedBy", equalTo(played.otherDecider()));
        refused(letter(applicantOf(OMNIA), request), 404, "not-found");

        notifiesOutcome(request)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decidedAt", notNullValue());

        assertThat(stateOf(decision)).isEqualTo("UPHELD");
        read(applicantOf(GRADIA), request)
                .then()
                .body("outcome.outcome", equalTo("UPHELD"))
                .body("outcome.reasons", equalTo("Perustelut tukevat pisteitä."))
                .body("handler", nullValue());
        JsonPath told = JsonPath.from(database.published("fi.verkosto.correction.decided.v1", application.id())
                .getFirst());
        assertThat(told.getString("outcome")).isEqualTo("UPHELD");
        assertThat(told.getInt("revision")).isEqualTo(3);
        assertThat(database.published("fi.verkosto.decision.notified.v1", application.id()))
                .hasSize(1);
        byte[] bytes = letter(applicantOf(OMNIA), request).asByteArray();
        assertThat(Accessibility.faults(bytes)).isEmpty();
        assertThat(text(bytes))
                .contains("Päätös oikaisuvaatimukseen", "hylkää oikaisuvaatimuksen", "Perustelut tukevat pisteitä.")
                .contains("Valitusosoitus", "hakea muutosta valittamalla")
                .doesNotContain("Oikaisuvaatimusohje");
        assertThat(letter(Portal.officer(), request).asByteArray()).isEqualTo(bytes);
        refused(letter(applicantOf(TREDU), request), 404, "not-found");
        assertThat(letter(Portal.evaluator(1), request).statusCode()).isEqualTo(403);
    }

    @Test
    void correctsTheDecisionByAnotherOne() throws Exception {
        UUID request = played.assigned(decision);
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        UUID later = UUID.fromString(read(applicantOf(OMNIA), request).path("newDecisionId"));
        assertThat(stateOf(decision)).isEqualTo("CORRECTED");
        Portal.officer()
                .get("/v1/decisions/{id}", later)
                .then()
                .body("state", equalTo("NOTIFIED"))
                .body("supersedes", equalTo(decision.toString()))
                .body("awarded.amount", equalTo("450000.00"))
                .body("presentedBy", equalTo(played.handler()))
                .body("approvedBy", equalTo(played.otherDecider()));
        List<String> told = database.published("fi.verkosto.decision.notified.v1", application.id());
        assertThat(told).hasSize(2);
        assertThat(JsonPath.from(told.getLast()).getString("supersedes")).isEqualTo(decision.toString());
        assertThat(JsonPath.from(told.getLast()).getString("decisionId")).isEqualTo(later.toString());
        assertThat(JsonPath.from(database.published("fi.verkosto.correction.decided.v1", application.id())
                                .getFirst())
                        .getString("newDecisionId"))
                .isEqualTo(later.toString());
        byte[] bytes = letter(applicantOf(OMNIA), request).asByteArray();
        assertThat(Accessibility.faults(bytes)).isEmpty();
        assertThat(text(bytes))
                .contains("Päätös oikaisuvaatimukseen", "450 000 euroa", "Valitusosoitus")
                .doesNotContain("Oikaisuvaatimusohje");
        assertThat(Portal.officer().get("/v1/decision-letters/{id}", later).asByteArray())
                .isEqualTo(bytes);
        applicantOf(OMNIA)
                .get("/v1/notified-decisions/{id}", application.id())
                .then()
                .body("id", equalTo(later.toString()));
        Portal.officer()
                .get("/v1/decision-lists/{call}", played.call().id())
                .then()
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.awards", equalTo(1))
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.sum.amount", equalTo("450000.00"));
        refused(requests(applicantOf(OMNIA), later), 409, "appeal-only");
        refused(requests(applicantOf(OMNIA), decision), 409, "appeal-only");
        readCase(played.handling(), request).then().body("holding.id", equalTo(later.toString()));
        refused(
                Portal.officer().request().post("/v1/decision-letters/{id}/resending", decision),
                409,
                "illegal-transition");
        Portal.officer()
                .request()
                .post("/v1/decision-letters/{id}/resending", later)
                .then()
                .statusCode(204);
    }

    /** It goes with its request alone, and until then the other one holds. */
    @Test
    void keepsTheNewDecisionFromThoseOfTheCall() {
        UUID request = played.assigned(decision);
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        UUID later = UUID.fromString(read(Portal.officer(), request).path("newDecisionId"));

        refused(Portal.officer().step("decisions", later, "notification"), 409, "decision-of-correction");
        Portal.officer()
                .request()
                .contentType("application/json")
                .body(played.call().selection())
                .post("/v1/decision-notifications/preview")
                .then()
                .statusCode(200)
                .body("decisions", hasSize(0));
        applicantOf(OMNIA)
                .get("/v1/notified-decisions/{id}", application.id())
                .then()
                .body("id", equalTo(decision.toString()));
        read(applicantOf(OMNIA), request).then().body("newDecisionId", nullValue());
    }

    @Test
    void isHandledBySomebodyWhoHadNoPartInTheDecision() {
        UUID request = played.requested(decision);

        refused(played.assigns(request, "presenter"), 409, "handler-unfit")
                .then()
                .body("cause", equalTo("TOOK_PART"));
        refused(played.assigns(request, "nobody"), 422, "not-of-staff");
        refused(played.assigns(request, played.otherDecider()), 422, "not-of-staff");
        String conflicted = played.call().hasAnother("PRESENTER");
        UUID review = database.reviewsOf(application.id()).getFirst();
        Portal.of(conflicted, "presenter")
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"A relative\"}".formatted(conflicted))
                .then()
                .statusCode(201);
        refused(played.assigns(request, conflicted), 409, "handler-unfit")
                .then()
                .body("cause", equalTo("DISQUALIFIED"));
        refused(
                played.handling().stepIn("correction-requests", request, "presentation", "\"0\"", upheld()),
                409,
                "illegal-transition");
        played.assigns(request, played.handler()).then().statusCode(200).body("handler", equalTo(played.handler()));
        refused(
                Portal.presenter().stepIn("correction-requests", request, "presentation", "\"1\"", upheld()),
                403,
                "forbidden");
    }

    @Test
    void isApprovedBySomebodyElseWhoHadNoPartEither() {
        played.call().hasStaff(played.handler(), "DECIDER");
        UUID request = played.assigned(decision);
        played.presents(request, "UPHELD").then().statusCode(200);

        refused(Portal.decider().step("correction-requests", request, "approval"), 403, "took-part-before");
        refused(
                Portal.of(played.handler(), "decider").step("correction-requests", request, "approval"),
                403,
                "presenter-may-not-decide");
        refused(Portal.officer().step("correction-requests", request, "approval"), 403, "forbidden");
        refused(
                Portal.of("stranger", "decider").stepIn("correction-requests", request, "approval", "\"2\"", null),
                404,
                "not-found");
        refused(
                played.deciding().stepIn("correction-requests", request, "approval", "\"1\"", null),
                412,
                "stale-version");
        played.approves(request).then().statusCode(200);
    }

    @Test
    void goesBackWithAReasonAndIsPresentedAnew() {
        UUID request = played.assigned(decision);
        played.presents(request, "UPHELD").then().statusCode(200);

        refused(takesBack(request, " \\u200b"), 400, "invalid-request");
        takesBack(request, "Says too little")
                .then()
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("outcome", nullValue())
                .body("takenBack.reason", equalTo("Says too little"));
        refused(played.approves(request), 409, "illegal-transition");
        refused(notifiesOutcome(request), 409, "illegal-transition");
        played.presents(request, "UPHELD").then().statusCode(200);
        refused(
                Portal.officer()
                        .step(
                                "correction-requests",
                                request,
                                "knowledge",
                                "{\"knownOn\": \"2030-01-01\", \"reason\": \"A\"}"),
                409,
                "illegal-transition");
        played.approves(request).then().statusCode(200);
        refused(takesBack(request, "Too late"), 409, "illegal-transition");
        notifiesOutcome(request).then().statusCode(200);
        refused(notifiesOutcome(request), 409, "illegal-transition");
        assertThat(database.published("fi.verkosto.correction.decided.v1", application.id()))
                .hasSize(1);
    }

    /** With what it may say beside: a cause where it is inadmissible, a decision where it is corrected. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INADMISSIBLE | '' | /inadmissibleBecause",
                "UPHELD | ', \"inadmissibleBecause\": \"OTHER\"' | /inadmissibleBecause",
                "INADMISSIBLE | ', \"inadmissibleBecause\": \"LATE\"' | /inadmissibleBecause",
                "CORRECTED | '' | /decision",
                "UPHELD | ', \"decision\": {\"outcome\": \"REJECTED\"}' | /decision"
            })
    void isSaidAsItFits(String outcome, String more, String pointer) {
        UUID request = played.assigned(decision);

        refused(played.presents(request, outcome, more), 422, "correction-invalid")
                .then()
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void changesSomethingWhereItCorrects() {
        UUID request = played.assigned(decision);
        String same =
                ", \"decision\": {\"awarded\": {\"amount\": \"500000.00\", \"currency\": \"EUR\"}, \"withGround\": true}";

        refused(played.presents(request, "CORRECTED", same), 422, "correction-invalid")
                .then()
                .body("errors.rule", contains("unchanged"));
        refused(played.presents(request, "CORRECTED", awards("500000.01")), 422, "decision-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"outcome\": \"UPHELD\"}", "{\"outcome\": \"UPHELD\", \"reasons\": \" \\u200b\"}"})
    void needsReasons(String body) {
        UUID request = played.assigned(decision);

        refused(played.handling().step("correction-requests", request, "presentation", body), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/reasons"));
    }

    /** A late one is not examined, whatever it says. */
    @Test
    void declaresInadmissibleWhatCameLate() throws Exception {
        LetterOfLongAgo.make(database, decision, LocalDate.of(2019, 1, 21));
        UUID request = id(registers(decision, OMNIA, "2019-02-25T14:15:05Z"));
        played.assigns(request, played.handler()).then().statusCode(200);

        refused(played.presents(request, "UPHELD"), 422, "correction-invalid")
                .then()
                .body("errors.rule", contains("late"));
        refused(played.presents(request, "CORRECTED", awards("450000.00")), 422, "correction-invalid");
        played.presents(request, "INADMISSIBLE", ", \"inadmissibleBecause\": \"LATE\"")
                .then()
                .statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        assertThat(stateOf(decision)).isEqualTo("INADMISSIBLE");
        assertThat(text(letter(applicantOf(OMNIA), request).asByteArray()))
                .contains("jättää oikaisuvaatimuksen tutkimatta", "saapunut määräajan jälkeen", "kello 16.15.05");
    }

    @Test
    void showsTheHandlerAllOnOneScreen() {
        UUID request = played.assigned(decision);

        Response found = readCase(played.handling(), request);

        found.then()
                .statusCode(200)
                .body("request.id", equalTo(request.toString()))
                .body("request.timeLimits", hasSize(1))
                .body("decision.id", equalTo(decision.toString()))
                .body("decision.outcome", equalTo("AWARDED"))
                .body("holding", nullValue())
                .body("application.version", equalTo(1))
                .body("scores.evaluator", contains("evaluator-1"))
                .body("scores[0].scores.rationale", hasItem("Because"));
        refused(readCase(Portal.of("stranger", "officer"), request), 404, "not-found");
        assertThat(readCase(applicantOf(OMNIA), request).statusCode()).isEqualTo(403);
        assertThat(readCase(Portal.evaluator(1), request).statusCode()).isEqualTo(403);
    }

    /**
     * 600 000 in all, of which 500 000 are awarded. What a decision holds is there for the one in its place, and for others once that is
     * given, and not a cent more.
     */
    @Test
    void keepsTheLimitsOfTheCall() {
        UUID awarded = decidedOn(3);
        UUID ofRejected = played.assigned(decidedOn(2));
        UUID ofAwarded = played.assigned(awarded);

        played.call().isClosedWith("600000.00", 1);
        presentsAward(ofRejected, "100000.00");
        refused(played.approves(ofRejected), 409, "award-limit-exceeded");
        played.call().isClosedWith("600000.00", 2);
        takesBack(ofRejected, "Too much").then().statusCode(200);
        presentsAward(ofRejected, "100000.01");
        refused(played.approves(ofRejected), 409, "call-money-exceeded");

        presentsAward(ofAwarded, "499999.99");
        played.approves(ofAwarded).then().statusCode(200);
        refused(played.approves(ofRejected), 409, "call-money-exceeded");
        Portal.officer()
                .get("/v1/decision-lists/{call}", played.call().id())
                .then()
                .body("approved.find { it.strand == null }.sum.amount", equalTo("500000.00"))
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.awards", equalTo(1))
                .body("proposed.find { it.strand == null }.sum.amount", equalTo("499999.99"));
        notifiesOutcome(ofAwarded).then().statusCode(200);
        played.approves(ofRejected).then().statusCode(200);
        notifiesOutcome(ofRejected).then().statusCode(200);
        ReplayedCall.requireSame(played.call());
    }

    /** What it grants, another application does not get. */
    @Test
    void isDecidedByNobodyWhoIsDisqualifiedFromAnotherApplication() {
        UUID decided = decidedOn(2);
        UUID request = played.assigned(decided);
        UUID other = database.reviewsOf(tight.get(1).id()).getFirst();
        disqualifies(other, played.handler());
        disqualifies(other, played.otherDecider());

        refused(played.presents(request, "UPHELD"), 403, "person-disqualified");
        refused(played.approves(request), 403, "person-disqualified");
        refused(takesBack(request, "Related"), 403, "person-disqualified");
    }

    private static void disqualifies(UUID review, String person) {
        Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Related\"}".formatted(person))
                .then()
                .statusCode(201);
    }

    @Test
    void spendsTheLastEuroOnceOfTwoAtTheSameTime() {
        decidedOn(3);
        UUID one = played.assigned(decidedOn(2));
        UUID other = played.assigned(decidedOn(1));
        played.call().isClosedWith("600000.00", 3);
        presentsAward(one, "100000.00");
        presentsAward(other, "100000.00");

        List<Integer> answers = Stream.of(one, other)
                .map(request -> CompletableFuture.supplyAsync(
                        () -> played.approves(request).statusCode(), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
    }

    private void presentsAward(UUID request, String euros) {
        played.presents(request, "CORRECTED", awards(euros)).then().statusCode(200);
    }

    /** In the call of these two tests alone: three applications with these scores, one award of 500 000. */
    private UUID decidedOn(int score) {
        if (tight.isEmpty()) {
            PlayedCall call = new PlayedCall(kafka, database);
            call.isClosed();
            played = PlayedCorrections.in(call);
            call.isClosedWith("600000.00", 1);
            for (int each = 1; each <= 3; each++) {
                SentApplication sent = anApplication();
                call.receivesReviewed(sent, each);
                tight.put(each, sent);
            }
            call.selects();
        }
        return played.notifies(tight.get(score));
    }

    private static Response readCase(Portal portal, UUID request) {
        return portal.get("/v1/correction-requests/{id}/case", request);
    }

    private static Response letter(Portal portal, UUID request) {
        return portal.get("/v1/correction-requests/{id}/letter", request);
    }

    private Response takesBack(UUID request, String reason) {
        return played.deciding()
                .step("correction-requests", request, "return", "{\"reason\": \"%s\"}".formatted(reason));
    }

    private static String upheld() {
        return "{\"outcome\": \"UPHELD\", \"reasons\": \"Pisteet pysyvät.\"}";
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
