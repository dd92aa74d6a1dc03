package fi.verkosto.review.assignment.api;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.AssignmentState;
import fi.verkosto.review.assignment.AssignmentTexts;
import fi.verkosto.review.assignment.EarlierScores;
import fi.verkosto.review.assignment.Ending;
import fi.verkosto.review.assignment.LateScores;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.assignment.SeenAssignment;
import fi.verkosto.review.review.Blinding;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment as the caller may see it. */
@Schema(name = "Assignment")
record AssignmentResponse(
        UUID id,
        UUID reviewId,
        UUID applicationId,
        UUID callId,

        @Schema(description = "The evaluator: their token subject")
        String evaluator,

        AssignmentState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        @Schema(
                description =
                        "The last day to answer the offer, in Finland; null where it was offered before there was one",
                nullable = true,
                examples = "2018-11-30")
        LocalDate answerBy,

        @Schema(
                description =
                        "The last day to complete the scores, in Finland; null where it was offered before there was one",
                nullable = true,
                examples = "2018-12-14")
        LocalDate reviewBy,

        @Schema(
                description =
                        "Null where they are hidden: from everybody else until they are complete, and from evaluators"
                                + " until they have completed their own",
                nullable = true)
        @Size(max = 100)
        List<Score> scores,

        @Schema(
                description =
                        "The version of the application that the scores are about; null where they are, or before any"
                                + " was given",
                nullable = true,
                examples = "1")
        Integer scoredVersion,

        @Schema(description = "When the evaluator completed; null before", nullable = true)
        Instant completedAt,

        @Schema(
                description =
                        "What was complete before an officer reopened it, oldest first; null where scores of others"
                                + " are hidden",
                nullable = true)
        List<EarlierScores> earlierScores,

        @Schema(
                description =
                        "Scores that came after an officer had ended the assignment: noted, and counted nowhere; null"
                                + " if none did, or where scores of others are hidden",
                nullable = true)
        LateScores late,

        @Schema(
                description =
                        "Why the evaluator declined; null also to other evaluators where the review is blind, for it tells who applies",
                nullable = true)
        String declineReason,

        @Schema(
                description = "Why the assignment ended before it was complete: an officer ended it, the evaluator left"
                        + " the staff of the call, or the application was found ineligible; null otherwise",
                nullable = true)
        Ending ending,

        @Schema(description = "What to evaluate; null once declined, disqualified or ended", nullable = true)
        AssignedApplication application) {

    static AssignmentResponse from(SeenAssignment seen, Blinding blinding) {
        Assignment assignment = seen.assignment();
        AssignmentTexts texts = AssignmentTexts.of(seen, blinding);
        return new AssignmentResponse(
                assignment.id(),
                assignment.reviewId(),
                seen.review().applicationId(),
                assignment.callId(),
                assignment.evaluator(),
                assignment.state(),
                assignment.version(),
                assignment.answerBy().orElse(null),
                assignment.reviewBy().orElse(null),
                texts.scores(),
                seen.scoresVisible() ? assignment.scoredVersion().orElse(null) : null,
                assignment.completedAt().orElse(null),
                texts.earlierScores(),
                texts.late().orElse(null),
                texts.declineReason().orElse(null),
                texts.ending().orElse(null),
                seen.applicationVisible() ? AssignedApplication.of(seen.review().application(), blinding) : null);
    }
}
