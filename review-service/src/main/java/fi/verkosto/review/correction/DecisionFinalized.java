package fi.verkosto.review.correction;

import fi.verkosto.messaging.PublicEvent;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The time for correction requests ended without one.
 *
 * @param lastDay of that time
 */
record DecisionFinalized(
        UUID decisionId,
        String agency,
        long revision,
        UUID applicationId,
        UUID callId,
        LocalDate lastDay,
        Instant finalizedAt)
        implements PublicEvent {

    static DecisionFinalized from(DecisionStep step, LocalDate lastDay) {
        Decision decision = step.decision();
        return new DecisionFinalized(
                decision.id(),
                step.review().agency(),
                decision.revision(),
                decision.applicationId(),
                decision.callId(),
                lastDay,
                step.now());
    }

    @Override
    public String type() {
        return "fi.verkosto.decision.finalized.v1";
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
