package fi.verkosto.review.progress.api;

import fi.verkosto.review.panel.PanelState;
import fi.verkosto.review.progress.ApplicationProgress;
import fi.verkosto.review.progress.EvaluatorProgress;
import fi.verkosto.review.progress.Load;
import fi.verkosto.review.progress.Progress;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.review.ReviewState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the review of a call is, by application and by evaluator. */
@Schema(name = "ReviewProgress")
record ProgressResponse(
        UUID callId,

        @Schema(description = "How many applications are in each state, those without any included") @Size(max = 20)
        List<OfState> states,

        @Schema(description = "In the order of their arrival")
        List<OfApplication> applications,

        @Schema(description = "The call's evaluators and whoever else was asked, by subject")
        List<OfEvaluator> evaluators) {

    static ProgressResponse from(UUID callId, Progress progress, Map<String, String> names) {
        Map<ReviewState, Integer> states = new EnumMap<>(ReviewState.class);
        for (ReviewState state : ReviewState.values()) {
            states.put(state, 0);
        }
        progress.applications().forEach(application -> states.merge(application.state(), 1, Integer::sum));
        return new ProgressResponse(
                callId,
                states.entrySet().stream()
                        .map(entry -> new OfState(entry.getKey(), entry.getValue()))
                        .toList(),
                progress.applications().stream().map(OfApplication::from).toList(),
                progress.evaluators().stream()
                        .map(evaluator -> OfEvaluator.from(evaluator, names.get(evaluator.evaluator())))
                        .toList());
    }

    /** How many reviews are in a state. */
    @Schema(name = "ReviewStateCount")
    record OfState(
            ReviewState state, @Schema(examples = "12") int applications) {}

    /** How far the review of one application is. */
    @Schema(name = "ApplicationProgress")
    record OfApplication(
            UUID reviewId,
            UUID applicationId,
            String caseNumber,
            String strand,
            String title,

            Organisation lead,
            ReviewState state,
            LoadResponse assignments,

            @Schema(description = "The state of its panel round, OPEN or CLOSED; null if none stands", nullable = true)
            PanelState panel) {

        static OfApplication from(ApplicationProgress application) {
            return new OfApplication(
                    application.reviewId(),
                    application.applicationId(),
                    application.caseNumber(),
                    application.strand(),
                    application.title(),
                    application.lead(),
                    application.state(),
                    LoadResponse.from(application.load()),
                    application.panel().orElse(null));
        }
    }

    /** How far one evaluator is. */
    @Schema(name = "EvaluatorProgress")
    record OfEvaluator(
            @Schema(description = "The subject of the evaluator's tokens")
            String evaluator,

            @Schema(
                    description =
                            "As the access token said last; null where none is known, and to readers from outside the agency",
                    nullable = true)
            String name,

            LoadResponse assignments,

            @Schema(
                    description = "When scores were completed last; null if none are, or it was not kept",
                    nullable = true)
            Instant lastCompletedAt) {

        static OfEvaluator from(EvaluatorProgress evaluator, String name) {
            return new OfEvaluator(
                    evaluator.evaluator(),
                    name,
                    LoadResponse.from(evaluator.load()),
                    evaluator.lastCompletedAt().orElse(null));
        }
    }

    /** How many assignments are in each state. */
    @Schema(name = "AssignmentLoad")
    record LoadResponse(
            @Schema(description = "Neither accepted nor declined yet", examples = "1")
            int offered,

            @Schema(description = "Being worked on", examples = "2")
            int accepted,

            @Schema(examples = "3") int complete,
            @Schema(examples = "0") int declined,

            @Schema(description = "Ended by an officer, or by itself", examples = "0")
            int ended,

            @Schema(examples = "0") int disqualified) {

        static LoadResponse from(Load load) {
            return new LoadResponse(
                    load.offered(),
                    load.accepted(),
                    load.complete(),
                    load.declined(),
                    load.ended(),
                    load.disqualified());
        }
    }
}
