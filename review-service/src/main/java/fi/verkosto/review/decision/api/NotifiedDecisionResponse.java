package fi.verkosto.review.decision.api;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.NotifiedDecision;
import fi.verkosto.review.decisioncontent.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as its applicants see it. */
@Schema(name = "NotifiedDecision")
record NotifiedDecisionResponse(
        UUID id,
        UUID applicationId,
        UUID callId,
        @Schema(examples = "1/340/2018") String caseNumber,
        @Schema(examples = "REGIONAL_NETWORK") String strand,

        @Schema(description = "The submitted version of the application that was decided on", examples = "1")
        int applicationVersion,

        Outcome outcome,

        @Schema(description = "Null for a rejection", nullable = true)
        Money awarded,

        @Schema(description = "What the award grants and demands beside; null for a rejection", nullable = true)
        TermsResponse terms,

        SentenceResponse.Words reasons,
        Instant notifiedAt,

        @Schema(description = "The last day to accept the award; null for a rejection", nullable = true)
        LocalDate acceptBy) {

    static NotifiedDecisionResponse from(NotifiedDecision notified) {
        Decision decision = notified.decision();
        return new NotifiedDecisionResponse(
                decision.id(),
                decision.applicationId(),
                decision.callId(),
                notified.caseNumber(),
                decision.strand(),
                notified.version(),
                decision.outcome(),
                decision.awarded().orElse(null),
                decision.terms()
                        .map(terms ->
                                TermsResponse.from(terms, decision.awarded().orElseThrow()))
                        .orElse(null),
                SentenceResponse.Words.from(decision.reasons()),
                decision.notifiedAt().orElseThrow(),
                decision.acceptBy().orElse(null));
    }
}
