package fi.verkosto.review.correction;

import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decisioncontent.SentLetter;
import java.time.Instant;
import java.util.UUID;

/**
 * A correction request was decided on, and those who asked have the answer.
 *
 * @param party business ID of the organisation that asked
 * @param decisionId the decision that it was against
 * @param revision of that decision
 * @param letter of the answer; null, and so left out, where the decision is corrected: the other one has a letter
 * @param newDecisionId what came in its place, which is told of as well; null, and so left out, unless it is corrected
 */
record CorrectionDecided(
        UUID correctionRequestId,
        UUID decisionId,
        String agency,
        long revision,
        UUID applicationId,
        UUID callId,
        String party,
        CorrectionOutcome outcome,
        SentLetter letter,
        UUID newDecisionId,
        Instant decidedAt)
        implements PublicEvent {

    static CorrectionDecided from(CorrectionStep step, SentLetter letter) {
        CorrectionRequest request = step.request();
        Decision decision = step.of().decision();
        return new CorrectionDecided(
                request.id(),
                decision.id(),
                step.of().review().agency(),
                decision.revision(),
                decision.applicationId(),
                decision.callId(),
                request.lodged().party(),
                request.proposal().orElseThrow().outcome(),
                letter,
                request.newDecisionId().orElse(null),
                step.of().now());
    }

    @Override
    public String type() {
        return "fi.verkosto.correction.decided.v1";
    }

    @Override
    public UUID subject() {
        return decisionId;
    }

    /** With the review and the decision of the application. */
    @Override
    public UUID partitionKey() {
        return applicationId;
    }
}
