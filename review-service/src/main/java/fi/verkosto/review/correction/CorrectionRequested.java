package fi.verkosto.review.correction;

import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The correction of a decision was requested.
 *
 * @param revision of the decision
 * @param lastDay on which it could be requested, as it is reckoned then
 */
record CorrectionRequested(
        UUID correctionRequestId,
        UUID decisionId,
        String agency,
        long revision,
        UUID applicationId,
        UUID callId,
        Instant arrivedAt,
        LocalDate lastDay,
        boolean late)
        implements PublicEvent {

    static CorrectionRequested from(CorrectionRequest request, DecisionStep step) {
        Decision decision = step.decision();
        return new CorrectionRequested(
                request.id(),
                decision.id(),
                step.review().agency(),
                decision.revision(),
                decision.applicationId(),
                decision.callId(),
                request.lodged().arrivedAt(),
                request.limit().lastDay(),
                request.isLate());
    }

    @Override
    public String type() {
        return "fi.verkosto.correction.requested.v1";
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
