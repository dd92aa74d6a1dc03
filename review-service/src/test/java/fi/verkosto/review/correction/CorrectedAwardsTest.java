package fi.verkosto.review.correction;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static fi.verkosto.review.correction.PlayedCorrections.applicantOf;
import static fi.verkosto.review.correction.PlayedCorrections.awards;
import static fi.verkosto.review.correction.PlayedCorrections.notifiesOutcome;
import static fi.verkosto.review.correction.PlayedCorrections.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

/** What corrected decisions grant: also where the application was found ineligible, and never twice what there is. */
@QuarkusTest
@WithPostgresAndKafka
class CorrectedAwardsTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private PlayedCorrections played;

    @BeforeEach
    void aCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        played = PlayedCorrections.in(call);
    }

    /** That was wrong. What was found stays, with why; and why it does not hold is in the new decision. */
    @Test
    void grantWhatWasFoundIneligible() {
        SentApplication application = anApplication();
        UUID review = call.receivesIneligible(application);
        call.selects();
        UUID request = played.assigned(played.notifies(application));
        String found = Portal.officer().get("/v1/reviews/{id}", review).path("eligibility.reasons.fi");

        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);
        notifiesOutcome(request).then().statusCode(200);

        applicantOf(OMNIA)
                .get("/v1/notified-decisions/{id}", application.id())
                .then()
                .body("outcome", equalTo("AWARDED"))
                .body("awarded.amount", equalTo("450000.00"));
        assertThat(found).isNotBlank();
        Portal.officer()
                .get("/v1/reviews/{id}", review)
                .then()
                .body("eligibility.eligible", equalTo(false))
                .body("eligibility.reasons.fi", equalTo(found));
    }

    /** An award becomes a rejection: until that is given the award holds, and nobody else spends it. */
    @Test
    void spendTheLastEuroOnceWhileTheEarlierAwardHolds() {
        call.isClosedWith("500000.00", 1);
        SentApplication better = anApplication();
        SentApplication other = anApplication();
        call.receivesReviewed(better, 3);
        call.receivesReviewed(other, 2);
        call.selects();
        UUID ofAwarded = played.assigned(played.notifies(better));
        UUID ofRejected = played.assigned(played.notifies(other));
        played.presents(ofAwarded, "CORRECTED", """
                        , "decision": {"outcome": "REJECTED",
                         "furtherReasons": [{"ownWords": "Myönnölle ei ole perusteita."}]}""").then().statusCode(200);
        played.presents(ofRejected, "CORRECTED", awards("500000.00")).then().statusCode(200);
        played.approves(ofAwarded).then().statusCode(200);

        refused(played.approves(ofRejected), 409, "award-limit-exceeded");
        Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.awards", equalTo(1));
        notifiesOutcome(ofAwarded).then().statusCode(200);
        played.approves(ofRejected).then().statusCode(200);
        assertThat(read(Portal.officer(), ofRejected).<String>path("newDecisionId"))
                .isNotNull();
    }

    /** More is approved and not given: the larger sum counts, and one place. */
    @Test
    void countTheLargerSumUntilItIsGiven() {
        SentApplication application = anApplication();
        call.receivesReviewed(application, 3);
        call.selects();
        UUID request = played.assigned(played.notifies(application));
        played.presents(request, "CORRECTED", awards("450000.00")).then().statusCode(200);
        played.approves(request).then().statusCode(200);

        uses("500000.00");
        notifiesOutcome(request).then().statusCode(200);
        uses("450000.00");
    }

    private void uses(String euros) {
        Portal.officer()
                .get("/v1/decision-lists/{call}", call.id())
                .then()
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.awards", equalTo(1))
                .body("approved.find { it.strand == 'REGIONAL_NETWORK' }.sum.amount", equalTo(euros));
    }
}
