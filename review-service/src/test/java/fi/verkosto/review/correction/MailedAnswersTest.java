package fi.verkosto.review.correction;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.applicantOf;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.id;
import static fi.verkosto.review.correction.PlayedCorrections.notifiesOutcome;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static fi.verkosto.review.correction.PlayedCorrections.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

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
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that leave a decision as it is are mailed as letters of decisions are: as a file or by the link, and once more. */
@QuarkusTest
@WithPostgresAndKafka
class MailedAnswersTest {

    private static final String DECIDED = "fi.verkosto.correction.decided.v1";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private PlayedCorrections played;
    private final SentApplication application = anApplication().with(GRADIA);

    @BeforeEach
    void aCall() {
        call = new PlayedCall(kafka, database);
        call.tellsOfAgency("POST", "ATTACHED");
        call.isClosed();
        played = PlayedCorrections.in(call);
    }

    @AfterEach
    void asBefore() {
        call.tellsOfAgency("ELECTRONIC");
    }

    @Test
    void goAsAFileWhereTheAgencyAttachesLetters() {
        UUID request = assigned(GRADIA, decided());

        upholds(request);

        JsonPath told =
                JsonPath.from(database.published(DECIDED, application.id()).getFirst());
        assertThat(told.getBoolean("letter.attached")).isTrue();
        List<String> mailed = database.mailedAnswers(application.id());
        assertThat(mailed).hasSize(1);
        JsonPath mail = JsonPath.from(mailed.getFirst());
        assertThat(mail.getString("correctionRequestId")).isEqualTo(request.toString());
        assertThat(mail.getString("party")).isEqualTo(GRADIA);
        assertThat(mail.getString("outcome")).isEqualTo("UPHELD");
        assertThat(mail.getString("decidedAt")).isEqualTo(told.getString("decidedAt"));
        assertThat(mail.getString("lastDay")).isEqualTo(told.getString("letter.lastDay"));
        assertThat(mail.getBoolean("again")).isFalse();
        assertThat(mail.getString("file.fileName")).isEqualTo("Päätös 12-340-2018.pdf");
        assertThat(Base64.getDecoder().decode(mail.getString("file.content"))).isEqualTo(letter(request));
    }

    @Test
    void areLeftToTheLinkWhereItDoesNot() {
        call.tellsOfAgency("POST", "LINK");
        UUID request = assigned(GRADIA, decided());

        upholds(request);

        assertThat(JsonPath.from(database.published(DECIDED, application.id()).getFirst())
                        .getBoolean("letter.attached"))
                .isFalse();
        assertThat(database.mailedAnswers(application.id())).isEmpty();
    }

    @Test
    void areSentAgainOnceWithinAMinuteAndChangeNothing() {
        UUID request = assigned(GRADIA, decided());
        refused(resends(request), 404, "not-found");
        upholds(request);
        byte[] given = letter(request);

        resends(request).then().statusCode(204);
        resends(request).then().statusCode(204);

        List<String> mailed = database.mailedAnswers(application.id());
        assertThat(mailed).hasSize(2);
        assertThat(JsonPath.from(mailed.getLast()).getBoolean("again")).isTrue();
        assertThat(Base64.getDecoder().decode(JsonPath.from(mailed.getLast()).getString("file.content")))
                .isEqualTo(given);
        assertThat(letter(request)).isEqualTo(given);
        assertThat(database.published(DECIDED, application.id())).hasSize(1);
        Portal.officer()
                .get(
                        "/v1/reviews/{id}/history",
                        database.reviewsOf(application.id()).getFirst())
                .then()
                .body(
                        "items.findAll { it.action == 'LETTER_RESENT' && it.details.correction == '%s' }"
                                .formatted(request),
                        hasSize(1));
        ReplayedCall.requireSame(call);
    }

    /** Without the file, as its agency has it by now. */
    @Test
    void areSentAgainAsTheAgencyHasItThen() {
        UUID request = assigned(GRADIA, decided());
        upholds(request);
        call.tellsOfAgency("POST", "LINK");

        resends(request).then().statusCode(204);

        JsonPath again = JsonPath.from(database.mailedAnswers(application.id()).getLast());
        assertThat(again.getBoolean("again")).isTrue();
        assertThat(again.<Object>get("file")).isNull();
    }

    /** What such an answer says does not hold any more; where the decision was corrected, the letter of that goes again. */
    @Test
    void areNotSentAgainOnceAnotherDecisionWasGiven() {
        UUID decision = decided();
        UUID upheld = assigned(GRADIA, decision);
        UUID corrected = assigned(OMNIA, decision);
        upholds(upheld);
        answers(corrected, "CORRECTED", awards("450000.00"));

        refused(resends(upheld), 409, "illegal-transition");
        resends(corrected).then().statusCode(204);

        assertThat(database.mailedAnswers(application.id())).hasSize(1);
        JsonPath again = JsonPath.from(database.mailedLetters(application.id()).getLast());
        assertThat(again.getBoolean("again")).isTrue();
        assertThat(again.getString("decisionId"))
                .isEqualTo(read(Portal.officer(), corrected).path("newDecisionId"));
    }

    /** It was given after the other one, and says so. */
    @Test
    void areSentAgainWhereTheDecisionHadBeenReplacedBefore() {
        UUID decision = decided();
        UUID upheld = assigned(GRADIA, decision);
        UUID corrected = assigned(OMNIA, decision);
        answers(corrected, "CORRECTED", awards("450000.00"));
        upholds(upheld);

        resends(upheld).then().statusCode(204);

        assertThat(database.mailedAnswers(application.id())).hasSize(2);
    }

    @Test
    void areSentAgainByOfficersOfTheCallAlone() {
        UUID request = assigned(GRADIA, decided());
        upholds(request);

        for (Portal other : List.of(played.handling(), played.deciding(), Portal.observer(), applicantOf(GRADIA))) {
            refused(resends(other, request), 403, "forbidden");
        }
        refused(resends(Portal.of("officer-elsewhere", "officer"), request), 404, "not-found");
        refused(resends(UUID.randomUUID()), 404, "not-found");
    }

    private UUID decided() {
        call.receivesReviewed(application, 3);
        call.selects();
        return played.notifies(application);
    }

    private UUID assigned(String party, UUID decision) {
        UUID request = id(requests(applicantOf(party), decision));
        played.assigns(request, played.handler()).then().statusCode(200);
        return request;
    }

    private void upholds(UUID request) {
        answers(request, "UPHELD", "");
    }

    private void answers(UUID request, String outcome, String more) {
        played.presents(request, outcome, more).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);
    }

    private static Response resends(UUID request) {
        return resends(Portal.officer(), request);
    }

    private static Response resends(Portal portal, UUID request) {
        return portal.request().post("/v1/correction-requests/{id}/letter/resending", request);
    }

    private static byte[] letter(UUID request) {
        return applicantOf(GRADIA)
                .get("/v1/correction-requests/{id}/letter", request)
                .asByteArray();
    }
}
