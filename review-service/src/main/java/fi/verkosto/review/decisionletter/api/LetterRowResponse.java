package fi.verkosto.review.decisionletter.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisionletter.Delivery;
import fi.verkosto.review.decisionletter.LetterOpening;
import fi.verkosto.review.decisionletter.LetterRow;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter as the staff of the call see it in a list. */
@Schema(name = "DecisionLetterRow")
record LetterRowResponse(
        UUID decisionId,
        UUID applicationId,

        @Schema(examples = "12/340/2018") @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        @Schema(description = "What the letter calls the lead applicant", examples = "Omnia") @Size(max = Lengths.NAME)
        String lead,

        Outcome outcome,

        @Schema(description = "fi or sv", examples = "fi") @Size(max = 2)
        String language,

        @Schema(description = "How the decision counts as known")
        Delivery channel,

        Instant sentAt,

        @Schema(description = "On which a correction may be requested at the latest, as the letter says")
        LocalDate lastDay,

        @Schema(description = "SHA-256 of the PDF, in hexadecimal digits") @Size(max = Lengths.CODE)
        String sha256,

        @Schema(description = "When an officer sent it again last; null if nobody did", nullable = true)
        Instant resentAt,

        @Schema(description = "Who of the applicants opened it, the first hundred; empty as long as nobody did")
        @Size(max = 100)
        List<LetterOpening> openings) {

    static LetterRowResponse from(LetterRow row) {
        return new LetterRowResponse(
                row.decisionId(),
                row.applicationId(),
                row.caseNumber(),
                row.lead(),
                row.outcome(),
                row.language(),
                row.channel(),
                row.sentAt(),
                row.lastDay(),
                row.sha256(),
                row.resentAt(),
                row.openings());
    }
}
