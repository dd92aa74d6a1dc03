package fi.verkosto.review.correction.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.correction.CorrectionChannel;
import fi.verkosto.review.correction.CorrectionOutcome;
import fi.verkosto.review.correction.CorrectionProposal;
import fi.verkosto.review.correction.CorrectionRequest;
import fi.verkosto.review.correction.CorrectionState;
import fi.verkosto.review.correction.InadmissibleBecause;
import fi.verkosto.review.correction.Lodged;
import fi.verkosto.review.correction.ReadCorrections.SeenRequest;
import fi.verkosto.review.decision.TakenBack;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A correction request. What the staff of the call do with it is null to applicants, until they have the answer. */
@Schema(name = "CorrectionRequest")
record CorrectionRequestResponse(
        UUID id,

        @Schema(description = "The decision that it is against")
        UUID decisionId,

        UUID callId,
        CorrectionState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        @Schema(description = "Business ID of the organisation that asks", examples = "0502454-6")
        @Size(max = Lengths.BUSINESS_ID)
        String party,

        CorrectionChannel channel,

        @Schema(description = "To the second") Instant arrivedAt,

        @Size(max = Lengths.TEXT) String demand,
        @Size(max = MOST_GROUNDS) String grounds,

        @Schema(description = "Whether it came after the last moment: then it can only be declared inadmissible")
        boolean late,

        @Schema(
                description =
                        "Until when it could come: as the letter says first, and anew whenever something else was shown; the last one holds")
        @Size(max = 100)
        List<TimeLimitResponse> timeLimits,

        @Schema(description = "Who handles it: their token subject; null to applicants", nullable = true)
        @Size(max = Lengths.PERSON)
        String handler,

        @Schema(
                description =
                        "Null until one is presented; and until it is given to applicants, and to whoever is disqualified from an application of the call",
                nullable = true)
        OutcomeResponse outcome,

        @Schema(description = "Who took a presented outcome back last, and why; null to applicants", nullable = true)
        TakenBack takenBack,

        @Schema(description = "The decider: their token subject; null to applicants", nullable = true)
        @Size(max = Lengths.PERSON)
        String approvedBy,

        @Schema(
                description = "What comes in the place of the decision; null where nothing does, and where outcome is",
                nullable = true)
        UUID newDecisionId,

        @Schema(description = "When those who asked got the answer", nullable = true)
        Instant decidedAt) {

    /** Some ten pages. */
    static final int MOST_GROUNDS = 20_000;

    static CorrectionRequestResponse from(CorrectionRequest request) {
        return from(new SeenRequest(request, false, true));
    }

    static CorrectionRequestResponse from(SeenRequest seen) {
        CorrectionRequest request = seen.request();
        Lodged lodged = request.lodged();
        boolean isForStaff = !seen.byParty();
        boolean isKnown = seen.withOutcome() || request.state() == CorrectionState.DECIDED;
        return new CorrectionRequestResponse(
                request.id(),
                request.decisionId(),
                request.callId(),
                isForStaff || isKnown ? request.state() : CorrectionState.RECEIVED,
                request.version(),
                lodged.party(),
                lodged.channel(),
                lodged.arrivedAt(),
                lodged.demand(),
                lodged.grounds(),
                request.isLate(),
                request.computations().stream().map(TimeLimitResponse::from).toList(),
                shown(isForStaff, request.handler()),
                shown(isKnown, request.proposal().map(OutcomeResponse::from)),
                shown(isForStaff, request.takenBack()),
                shown(isForStaff, request.approvedBy()),
                shown(isKnown, request.newDecisionId()),
                request.decidedAt().orElse(null));
    }

    private static <T> T shown(boolean isShown, Optional<T> value) {
        return isShown ? value.orElse(null) : null;
    }

    RestResponse<CorrectionRequestResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }

    /** What is decided on the request. */
    @Schema(name = "CorrectionRequestOutcome")
    record OutcomeResponse(
            CorrectionOutcome outcome,

            @Schema(description = "Null unless it is inadmissible", nullable = true)
            InadmissibleBecause inadmissibleBecause,

            @Schema(description = "Whether the demand is met in part alone")
            boolean inPart,

            @Schema(description = "In the language of the case") @Size(max = Lengths.TEXT)
            String reasons) {

        static OutcomeResponse from(CorrectionProposal proposal) {
            return new OutcomeResponse(proposal.outcome(), proposal.because(), proposal.inPart(), proposal.reasons());
        }
    }
}
