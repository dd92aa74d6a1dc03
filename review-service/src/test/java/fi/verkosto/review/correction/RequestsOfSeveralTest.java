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
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.record.ReplayedCall;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several parties ask for the correction of one decision: each has an answer of its own, one after the other. */
@QuarkusTest
@WithPostgresAndKafka
class RequestsOfSeveralTest {

    private static final String OTHER = ", \"inadmissibleBecause\": \"OTHER\"";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCorrections played;
    private final SentApplication application = anApplication().with(GRADIA, TREDU);
    private UUID decision;

    @BeforeEach
    void decide() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
        call.receivesReviewed(application, 3);
        call.selects();
        decision = played.notifies(application);
    }

    @Test
    void keepTheDecisionOpenUntilTheLastOneIsAnswered() {
        UUID ofLead = assigned(OMNIA);
        UUID ofMember = assigned(GRADIA);

        answered(ofLead, "UPHELD", "");

        assertThat(stateOf(decision)).isEqualTo("CORRECTION_REQUESTED");
        refused(requests(applicantOf(OMNIA), decision), 409, "appeal-only");
        answered(ofMember, "INADMISSIBLE", OTHER);
        assertThat(stateOf(decision)).isEqualTo("UPHELD");
        assertThat(database.published("fi.verkosto.correction.decided.v1", application.id()))
                .extracting(told -> JsonPath.from(told).getInt("revision"))
                .containsExactly(4, 5);
    }

    @Test
    void doNotEndWithOneThatIsNotExamined() {
        answered(assigned(OMNIA), "INADMISSIBLE", OTHER);
        assertThat(stateOf(decision)).isEqualTo("INADMISSIBLE");

        UUID again = assigned(OMNIA);

        assertThat(stateOf(decision)).isEqualTo("CORRECTION_REQUESTED");
        answered(again, "UPHELD", "");
        assertThat(stateOf(decision)).isEqualTo("UPHELD");
    }

    /** What came before the answer was given is answered, too, whenever an officer registers it; what comes after it is an appeal. */
    @Test
    void countByWhenTheyCame() {
        Instant before = Instant.now();
        await().until(() -> Instant.now().isAfter(before.plusSeconds(1)));
        answered(assigned(OMNIA), "UPHELD", "");

        refused(requests(applicantOf(GRADIA), decision), 409, "appeal-only");
        refused(registers(decision, OMNIA, before.toString()), 409, "appeal-only");
        UUID late = id(registers(decision, GRADIA, before.toString()));

        played.assigns(late, played.handler()).then().statusCode(200);
        answered(late, "INADMISSIBLE", OTHER);
        assertThat(stateOf(decision)).isEqualTo("UPHELD");
    }

    @Test
    void areApprovedOneAfterTheOther() {
        UUID ofLead = assigned(OMNIA);
        UUID ofMember = assigned(GRADIA);
        played.presents(ofLead, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.presents(ofMember, "CORRECTED", awards("400000.00")).then().statusCode(200);
        played.approves(ofLead).then().statusCode(200);

        refused(played.approves(ofMember), 409, "answer-awaited")
                .then()
                .body("correctionRequestId", equalTo(ofLead.toString()));
        notifiesOutcome(ofLead).then().statusCode(200);
        refused(played.approves(ofMember), 409, "outcome-outdated");
    }

    /** What is open when the decision is corrected is answered against the one that holds by then. */
    @Test
    void areAnsweredAgainstTheDecisionThatHolds() throws Exception {
        UUID ofLead = assigned(OMNIA);
        UUID ofMember = assigned(GRADIA);
        UUID ofAnother = assigned(TREDU);
        answered(ofLead, "CORRECTED", awards("450000.00"));
        UUID second = UUID.fromString(read(Portal.officer(), ofLead).path("newDecisionId"));
        refused(played.presents(ofMember, "CORRECTED", awards("500000.01")), 422, "decision-invalid");

        answered(ofMember, "CORRECTED", awards("400000.00"));
        answered(ofAnother, "UPHELD", "");

        UUID third = UUID.fromString(read(Portal.officer(), ofMember).path("newDecisionId"));
        assertThat(stateOf(decision)).isEqualTo("CORRECTED");
        assertThat(stateOf(second)).isEqualTo("CORRECTED");
        Portal.officer()
                .get("/v1/decisions/{id}", third)
                .then()
                .body("state", equalTo("NOTIFIED"))
                .body("supersedes", equalTo(second.toString()));
        applicantOf(TREDU)
                .get("/v1/notified-decisions/{id}", application.id())
                .then()
                .body("id", equalTo(third.toString()));
        Portal.officer()
                .get("/v1/decision-lists/{call}", played.call().id())
                .then()
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.awards", equalTo(1))
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.sum.amount", equalTo("400000.00"));
        assertThat(database.published("fi.verkosto.correction.decided.v1", application.id()))
                .extracting(told -> JsonPath.from(told).getInt("revision"))
                .containsExactly(5, 6, 7);
        assertThat(letter(ofMember)).contains("toisen asianosaisen vaatimuksesta", "400 000 euroa");
        assertThat(letter(ofAnother)).contains("toisen asianosaisen vaatimuksesta", "hylkää tämän oikaisuvaatimuksen");
        refused(requests(applicantOf(OMNIA), third), 409, "appeal-only");
        // Told late of the one that holds no more: its line is the only one that says what became of it.
        played.call()
                .awaitReceipt(kafka.send(
                        "verkosto.coordination",
                        "fi.verkosto.network.declined.v1",
                        application.id().toString(),
                        """
                        {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(application.id(), second)));
        ReplayedCall.requireSame(played.call());
    }

    private UUID assigned(String party) {
        UUID request = id(requests(applicantOf(party), decision));
        played.assigns(request, played.handler()).then().statusCode(200);
        return request;
    }

    private void answered(UUID request, String outcome, String more) {
        played.presents(request, outcome, more).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);
    }

    private static String letter(UUID request) throws Exception {
        byte[] bytes = Portal.officer()
                .get("/v1/correction-requests/{id}/letter", request)
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
