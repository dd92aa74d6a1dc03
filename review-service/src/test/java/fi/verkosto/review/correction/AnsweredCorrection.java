package fi.verkosto.review.correction;

import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import java.util.UUID;

/**
 * A decision whose correction was requested and answered.
 *
 * @param later what came in its place
 */
public record AnsweredCorrection(UUID decision, UUID later) {

    public static AnsweredCorrection corrected(PlayedCall call, SentApplication application, String euros) {
        PlayedCorrections corrections = PlayedCorrections.in(call);
        UUID decision = corrections.notifies(application);
        UUID request = corrections.assigned(decision);
        corrections
                .presents(request, "CORRECTED", PlayedCorrections.awards(euros))
                .then()
                .statusCode(200);
        corrections.approves(request).then().statusCode(200);
        PlayedCorrections.notifiesOutcome(request).then().statusCode(200);
        return new AnsweredCorrection(
                decision,
                UUID.fromString(
                        PlayedCorrections.read(Portal.officer(), request).path("newDecisionId")));
    }
}
