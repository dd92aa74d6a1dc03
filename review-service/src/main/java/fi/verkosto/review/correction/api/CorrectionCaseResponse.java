package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.correction.ReadCorrections.CorrectionCase;
import fi.verkosto.review.decision.api.DecisionResponse;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a handler needs on one screen. */
@Schema(name = "CorrectionCase")
record CorrectionCaseResponse(
        CorrectionRequestResponse request,

        @Schema(description = "The decision that it is against")
        DecisionResponse decision,

        @Schema(
                description =
                        "What was given in its place meanwhile: the outcome replaces or leaves that. Null where nothing was",
                nullable = true)
        DecisionResponse holding,

        @Schema(description = "The submitted version that was decided on")
        SubmittedApplication application,

        @Schema(description = "What it was given, with the rationales; empty where nobody scored it") @Size(max = 100)
        List<Scored> scores) {

    static CorrectionCaseResponse from(CorrectionCase found) {
        return new CorrectionCaseResponse(
                CorrectionRequestResponse.from(found.request()),
                DecisionResponse.from(found.decision()),
                found.holding() == null ? null : DecisionResponse.from(found.holding()),
                found.review().application(),
                found.scored().stream().map(Scored::from).toList());
    }

    /** What one evaluator gave. */
    @Schema(name = "CorrectionCaseScores")
    record Scored(
            UUID assignmentId,

            @Schema(description = "The evaluator: their token subject") @Size(max = Lengths.PERSON)
            String evaluator,

            @Schema(nullable = true) Instant completedAt,
            @Size(max = 100) List<Score> scores) {

        static Scored from(Assignment assignment) {
            return new Scored(
                    assignment.id(),
                    assignment.evaluator(),
                    assignment.completedAt().orElse(null),
                    assignment.sheet().scores());
        }
    }
}
