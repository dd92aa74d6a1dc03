package fi.verkosto.review;

import static fi.verkosto.review.SentApplication.anApplication;

import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RequestLimits;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class RequestLimitsTest {

    /** Nobody of another test's: what they tell of their ties disqualifies them. */
    private static final String OFFICER = "officer-of-limits";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Test
    void keepsTheLimitsThatItsDescriptionSets() {
        String draft = draftedDecision();

        RequestLimits.by(OFFICER, "0502454-6")
                .actingFor(Tokens.AGENCY, "writeDecision")
                .with("writeDecision", "decisionId", () -> draft)
                .check();
    }

    /** What is patched is read before the patch. */
    private String draftedDecision() {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosed();
        call.hasStaff(OFFICER, "OFFICER");
        SentApplication application = ledBy(SentApplication.TREDU);
        call.receivesReviewed(application, 3);
        call.selects();
        return call.decisionOn(application).toString();
    }

    private static SentApplication ledBy(String lead) {
        SentApplication usual = anApplication();
        return new SentApplication(
                usual.id(),
                usual.strand(),
                usual.version(),
                lead,
                usual.members(),
                usual.partner(),
                usual.requestedGrant());
    }
}
