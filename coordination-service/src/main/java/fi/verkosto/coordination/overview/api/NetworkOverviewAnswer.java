package fi.verkosto.coordination.overview.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.overview.LatestValue;
import fi.verkosto.coordination.overview.NetworkFigures;
import fi.verkosto.coordination.overview.NetworkOverview;
import fi.verkosto.coordination.overview.PlanProgress;
import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.coordination.timeline.TimelineMilestone;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkOverview")
record NetworkOverviewAnswer(
        UUID networkId,

        @Schema(examples = "12/340/2018", description = "Register number of the application")
        @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        @Schema(examples = "Osaava johto, vahva verkosto") @Size(max = Lengths.TITLE)
        String title,

        GrantState state,

        LeadAnswer lead,

        @Schema(
                nullable = true,
                description =
                        "Null of a network that is neither ACCEPTED nor RUNNING, and in the minute before it is first found")
        StatusAnswer status,

        ProgressAnswer progress,

        @Schema(description = "Signals that wait, and those that were useful, as long as the rule finds them")
        long openSignals,

        @Schema(description = "Values of indicators that are owed and not reported")
        long missingValues,

        @Schema(description = "Support requests that wait for an answer")
        long waitingSupport,

        @Schema(nullable = true, description = "Since when the oldest of them does; null without any")
        Instant waitingSince,

        @Schema(examples = "2019-05-06", description = "The Finnish day on which its organisations last did anything")
        LocalDate heardOn,

        Money granted,

        @Schema(nullable = true, description = "How much of it they have agreed to share; null before they have")
        Money shared,

        @Schema(description = "Of each indicator in use what was reported last, by code") @Size(max = 50)
        List<ValueAnswer> indicators) {

    static NetworkOverviewAnswer from(NetworkOverview overview) {
        NetworkFigures figures = overview.figures();
        return new NetworkOverviewAnswer(
                figures.id(),
                figures.caseNumber(),
                figures.title(),
                figures.state(),
                LeadAnswer.from(figures.lead()),
                figures.status() == null ? null : StatusAnswer.from(figures),
                ProgressAnswer.from(overview.progress()),
                overview.counts().openSignals(),
                overview.counts().missingValues(),
                figures.waiting(),
                figures.waitingSince(),
                overview.counts().heardOn(),
                figures.granted(),
                figures.shared(),
                overview.values().stream().map(ValueAnswer::from).toList());
    }

    @Schema(name = "OverviewLead")
    record LeadAnswer(
            @Schema(examples = "0502454-6") @Size(max = Lengths.BUSINESS_ID)
            String businessId,

            @Schema(examples = "Omnia") @Size(max = Lengths.NAME)
            String name) {

        private static LeadAnswer from(Provider lead) {
            return new LeadAnswer(lead.businessId(), lead.name());
        }
    }

    @Schema(name = "OverviewStatus")
    record StatusAnswer(
            @Schema(description = "What counts") StatusLevel status,

            @Schema(description = "What is computed") StatusLevel computed,

            @Schema(description = "Since when what counts does")
            Instant since,

            @Schema(examples = "2019-05-06", description = "The Finnish day of which the facts are")
            LocalDate asOf,

            @Schema(nullable = true, description = "What the coordinator says; null where nothing, or it is over")
            StatusLevel stated,

            @Schema(nullable = true, examples = "2019-05-31", description = "The last Finnish day of that")
            LocalDate statedUntil) {

        private static StatusAnswer from(NetworkFigures figures) {
            return new StatusAnswer(
                    figures.status(),
                    figures.computed(),
                    figures.since(),
                    figures.foundOn(),
                    figures.stated(),
                    figures.statedUntil());
        }
    }

    @Schema(name = "PlanProgress")
    record ProgressAnswer(
            PlanState plan,

            @Schema(examples = "45", description = "Weight of the milestones that are done, by the baseline")
            int done,

            @Schema(examples = "100", description = "Weight of all of them; 0 before a plan is adopted")
            int weight,

            @Schema(
                    nullable = true,
                    examples = "0.625",
                    description = "SPI(t), below 1 is late; null where there is none yet")
            BigDecimal scheduleIndex,

            @Schema(description = "Milestones that are planned for a day that is over, and not done")
            long late,

            @Schema(nullable = true, description = "The first that is not done; null where there is none")
            NextMilestoneAnswer next) {

        private static ProgressAnswer from(PlanProgress progress) {
            return new ProgressAnswer(
                    progress.plan(),
                    progress.done(),
                    progress.weight(),
                    progress.index(),
                    progress.late(),
                    progress.next() == null ? null : NextMilestoneAnswer.from(progress.next()));
        }
    }

    @Schema(name = "NextMilestone")
    record NextMilestoneAnswer(
            @Schema(examples = "1", description = "Within the plan of its network")
            int number,

            @Size(max = Lengths.TITLE) String title,

            @Schema(examples = "2019-10-31") LocalDate planned) {

        private static NextMilestoneAnswer from(TimelineMilestone milestone) {
            return new NextMilestoneAnswer(milestone.number(), milestone.title(), milestone.planned());
        }
    }

    @Schema(name = "LatestIndicatorValue")
    record ValueAnswer(
            UUID indicatorId,

            @Schema(examples = "TRAINED_MANAGERS") @Size(max = Lengths.CODE)
            String code,

            @Schema(examples = "2019-Q1") @Size(max = Lengths.CODE)
            String period,

            @Schema(examples = "42.5", description = "An exact decimal") @Size(max = Lengths.CODE)
            String value) {

        private static ValueAnswer from(LatestValue value) {
            return new ValueAnswer(
                    value.indicatorId(),
                    value.code(),
                    value.period(),
                    value.value().toPlainString());
        }
    }
}
