package fi.verkosto.coordination.storyboard.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.assessment.CollaborativeLevel;
import fi.verkosto.coordination.chart.Direction;
import fi.verkosto.coordination.plan.PlanContent;
import fi.verkosto.coordination.storyboard.SessionOfNetwork;
import fi.verkosto.coordination.storyboard.SessionState;
import fi.verkosto.coordination.storyboard.StoryboardContent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a network shows at a session. */
@Schema(name = "Storyboard")
record StoryboardResponse(
        UUID sessionId,

        UUID networkId,

        SessionState state,

        @Schema(nullable = true, description = "What was tried") @Size(max = Lengths.TEXT)
        String tried,

        @Schema(nullable = true, description = "What was learned") @Size(max = Lengths.TEXT)
        String learned,

        @Schema(nullable = true, description = "What the others are asked") @Size(max = Lengths.TEXT)
        String asked,

        @Schema(
                nullable = true,
                description =
                        "What was known when the session was frozen; null before, and of a network that was not at work then")
        ContentAnswer frozen,

        @Schema(description = "What If-Match names, without the quotes; 0 before it is written")
        long version) {

    private static final int MOST_MONTHS = 240;

    private static final int MOST_INDICATORS = 50;

    static StoryboardResponse from(SessionOfNetwork shown) {
        return new StoryboardResponse(
                shown.session().id(),
                shown.network().id(),
                shown.session().state(),
                shown.board().note().tried(),
                shown.board().note().learned(),
                shown.board().note().asked(),
                shown.board().content().map(ContentAnswer::from).orElse(null),
                shown.board().version());
    }

    RestResponse<StoryboardResponse> withEtag() {
        return ResponseBuilder.ok(this).tag(Versions.etag(version)).build();
    }

    @Schema(name = "FrozenStoryboard")
    record ContentAnswer(
            @Schema(nullable = true, description = "What the network set out to do; null where it is not known")
            @Size(max = Lengths.TEXT)
            String aim,

            @Schema(description = "What it is to reach") @Size(max = 200)
            List<@Size(max = Lengths.TEXT) String> goals,

            @Schema(description = "The months that both sides have assessed, the oldest first") @Size(max = MOST_MONTHS)
            List<AssessedAnswer> assessments,

            @Schema(description = "Of its adopted plan, by planned day") @Size(max = PlanContent.MOST_MILESTONES)
            List<ReachedAnswer> milestones,

            @Schema(description = "Of each indicator in use, in the series of then") @Size(max = MOST_INDICATORS)
            List<MeasuredAnswer> series) {

        private static ContentAnswer from(StoryboardContent content) {
            return new ContentAnswer(
                    content.aim(),
                    content.goals(),
                    content.assessments().stream().map(AssessedAnswer::from).toList(),
                    content.milestones().stream().map(ReachedAnswer::from).toList(),
                    content.series().stream().map(MeasuredAnswer::from).toList());
        }
    }

    @Schema(name = "FrozenAssessment")
    record AssessedAnswer(
            @Schema(examples = "2019-03") @Size(max = Lengths.CODE)
            String month,

            @Schema(description = "In the eyes of its lead") CollaborativeLevel network,

            @Schema(description = "In the eyes of the coordinator")
            CollaborativeLevel coordinator) {

        private static AssessedAnswer from(StoryboardContent.Assessed assessed) {
            return new AssessedAnswer(assessed.month(), assessed.network(), assessed.coordinator());
        }
    }

    @Schema(name = "FrozenMilestone")
    record ReachedAnswer(
            @Schema(examples = "1") int number,

            @Size(max = Lengths.TITLE) String title,

            @Schema(examples = "2019-10-31") LocalDate planned,

            @Schema(nullable = true, examples = "2019-11-12", description = "Null until it is")
            LocalDate doneOn) {

        private static ReachedAnswer from(StoryboardContent.Reached reached) {
            return new ReachedAnswer(reached.number(), reached.title(), reached.planned(), reached.doneOn());
        }
    }

    @Schema(name = "FrozenSeries")
    record MeasuredAnswer(
            @Schema(examples = "TRAINED_MANAGERS") @Size(max = Lengths.CODE)
            String code,

            LocalizedText names,

            @Schema(examples = "PERCENT") @Size(max = Lengths.CODE)
            String unit,

            Direction direction,

            @Schema(nullable = true, examples = "60.0", description = "Null without one") @Size(max = Lengths.CODE)
            String target,

            @Schema(description = "The first period first") @Size(max = MOST_MONTHS)
            List<PointAnswer> values) {

        private static MeasuredAnswer from(StoryboardContent.Measured measured) {
            return new MeasuredAnswer(
                    measured.code(),
                    measured.names(),
                    measured.unit(),
                    measured.direction(),
                    text(measured.target()),
                    measured.values().stream()
                            .map(point -> new PointAnswer(point.period(), text(point.value())))
                            .toList());
        }

        private static String text(BigDecimal number) {
            return number == null ? null : number.toPlainString();
        }
    }

    @Schema(name = "FrozenValue")
    record PointAnswer(
            @Schema(examples = "2019-03") @Size(max = Lengths.CODE)
            String period,

            @Schema(examples = "42.5", description = "An exact decimal") @Size(max = Lengths.CODE)
            String value) {}
}
