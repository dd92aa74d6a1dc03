package fi.verkosto.review.feedback.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.assignment.Score;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.FeedbackToApplicants;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import fi.verkosto.review.feedback.Feedback;
import fi.verkosto.review.feedback.Feedback.OfEvaluator;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What applicants read of the scores of their application. */
@Schema(name = "Feedback")
record FeedbackResponse(
        UUID decisionId,
        UUID applicationId,
        UUID callId,

        @Schema(description = "What the call lets applicants read")
        FeedbackToApplicants kind,

        @Size(max = 50) List<CriterionRow> criteria,

        @Schema(description = "Null where the call tells nothing, or nobody scored the application", nullable = true)
        Means means,

        @Schema(
                description =
                        "What each evaluator gave, in an order that says nothing; empty unless the call tells that. Who they are is not said")
        @Size(max = 100)
        List<EvaluatorRow> evaluators) {

    /** A criterion of the call. */
    @Schema(name = "FeedbackCriterion")
    record CriterionRow(@Size(max = Lengths.CODE) String criterion, int weight, int maximumScore) {

        private static CriterionRow from(Criterion criterion) {
            return new CriterionRow(criterion.id(), criterion.weight(), criterion.maximumScore());
        }
    }

    /** Over all evaluators. */
    @Schema(name = "FeedbackMeans")
    record Means(
            @Schema(description = "How many they are", examples = "2")
            int evaluators,

            @Schema(description = "Weighted over the criteria, two decimals", examples = "2.30")
            BigDecimal mean,

            @Size(max = 50) List<MeanRow> criteria) {

        private static Means from(ConsideredScores means) {
            return new Means(
                    means.evaluators(),
                    means.mean(),
                    means.criteria().stream()
                            .map(of -> new MeanRow(of.criterion(), of.mean()))
                            .toList());
        }
    }

    /** For one criterion. */
    @Schema(name = "FeedbackMean")
    record MeanRow(
            @Size(max = Lengths.CODE) String criterion,

            @Schema(description = "Two decimals", examples = "2.50")
            BigDecimal mean) {}

    /** Of one evaluator. */
    @Schema(name = "FeedbackOfEvaluator")
    record EvaluatorRow(
            @Schema(
                    description = "In this application alone: the same person has another number elsewhere",
                    examples = "1")
            int number,

            @Size(max = 50) List<ScoreRow> scores) {

        private static EvaluatorRow from(OfEvaluator evaluator) {
            return new EvaluatorRow(
                    evaluator.number(),
                    evaluator.scores().stream().map(ScoreRow::from).toList());
        }
    }

    /** What an evaluator gave for one criterion. */
    @Schema(name = "FeedbackScore")
    record ScoreRow(
            @Size(max = Lengths.CODE) String criterion,
            int score,

            @Schema(description = "As the evaluator wrote it; null where they wrote nothing", nullable = true)
            @Size(max = Lengths.RATIONALE)
            String rationale) {

        private static ScoreRow from(Score score) {
            return new ScoreRow(score.criterion(), score.score(), score.rationale());
        }
    }

    static FeedbackResponse from(Feedback feedback) {
        return new FeedbackResponse(
                feedback.decision().id(),
                feedback.decision().applicationId(),
                feedback.decision().callId(),
                feedback.kind(),
                feedback.criteria().stream().map(CriterionRow::from).toList(),
                feedback.means().map(Means::from).orElse(null),
                feedback.evaluators().stream().map(EvaluatorRow::from).toList());
    }
}
