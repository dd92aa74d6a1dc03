package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.correction.CorrectionChannel;
import fi.verkosto.review.correction.CorrectionOutcome;
import fi.verkosto.review.correction.CorrectionRow;
import fi.verkosto.review.correction.CorrectionState;
import fi.verkosto.review.correction.ReadCorrectionList;
import fi.verkosto.review.review.Organisation;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All correction requests of a call. */
@Schema(name = "CorrectionList")
record CorrectionListResponse(
        UUID callId,

        @Schema(description = "In the order of their arrival") @Size(max = ReadCorrectionList.MOST)
        List<Listed> requests) {

    static CorrectionListResponse from(UUID callId, List<CorrectionRow> rows) {
        return new CorrectionListResponse(
                callId, rows.stream().map(Listed::from).toList());
    }

    /** One of them. */
    @Schema(name = "ListedCorrectionRequest")
    record Listed(
            UUID id,
            UUID decisionId,
            UUID applicationId,
            @Size(max = Lengths.REGISTER_NUMBER) String caseNumber,
            @Size(max = Lengths.TITLE) String title,
            Organisation lead,

            @Schema(description = "Business ID of the organisation that asks") @Size(max = Lengths.BUSINESS_ID)
            String party,

            CorrectionState state,
            CorrectionChannel channel,
            Instant arrivedAt,

            @Schema(description = "On which it could come, as it is reckoned now")
            LocalDate lastDay,

            boolean late,

            @Schema(description = "Their token subject", nullable = true) @Size(max = Lengths.PERSON)
            String handler,

            @Schema(
                    description =
                            "Null until one is presented; and until it is given to whoever is disqualified from an application of the call",
                    nullable = true)
            CorrectionOutcome outcome,

            @Schema(nullable = true) Instant decidedAt,

            @Schema(description = "The version for If-Match", examples = "1")
            long version) {

        static Listed from(CorrectionRow row) {
            return new Listed(
                    row.id(),
                    row.decisionId(),
                    row.applicationId(),
                    row.application().caseNumber(),
                    row.application().title(),
                    row.application().lead(),
                    row.party(),
                    row.state(),
                    row.channel(),
                    row.arrivedAt(),
                    row.lastDay(),
                    row.late(),
                    row.handler(),
                    row.proposal() == null ? null : row.proposal().outcome(),
                    row.decidedAt(),
                    row.version());
        }
    }
}
