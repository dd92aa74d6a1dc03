package fi.verkosto.coordination.timeline.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.plan.PlanContent;
import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.timeline.NetworkRow;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TimelineOfNetwork")
record TimelineRowAnswer(
        UUID networkId,

        @Schema(examples = "12/340/2018", description = "Register number of the application")
        @Size(max = Lengths.REGISTER_NUMBER)
        String caseNumber,

        @Schema(examples = "Osaava johto, vahva verkosto") @Size(max = Lengths.TITLE)
        String title,

        GrantState state,
        LeadAnswer lead,
        PlanState plan,

        @Schema(examples = "1", description = "Which version of the plan holds; 0 before one is adopted")
        int planVersion,

        @Schema(description = "In the order of their planned days; those of a draft, too")
        @Size(max = PlanContent.MOST_MILESTONES)
        List<TimelineMilestoneAnswer> milestones,

        @Schema(nullable = true, description = "Null before the plan is adopted")
        EarnedScheduleAnswer schedule,

        @Schema(description = "Of the whole plan first; empty for a network that is neither ACCEPTED nor RUNNING")
        @Size(max = PlanContent.MOST_MILESTONES + 1)
        List<FindingAnswer> findings) {

    static TimelineRowAnswer from(NetworkTimeline timeline) {
        NetworkRow network = timeline.network();
        return new TimelineRowAnswer(
                network.id(),
                network.caseNumber(),
                network.title(),
                network.state(),
                LeadAnswer.from(network.lead()),
                network.plan(),
                network.planVersion(),
                timeline.milestones().stream()
                        .map(TimelineMilestoneAnswer::from)
                        .toList(),
                timeline.schedule() == null ? null : EarnedScheduleAnswer.from(timeline.schedule()),
                timeline.findings().stream().map(FindingAnswer::from).toList());
    }

    @Schema(name = "TimelineLead")
    record LeadAnswer(
            @Schema(examples = "0502454-6") @Size(max = Lengths.BUSINESS_ID)
            String businessId,

            @Schema(examples = "Omnia") @Size(max = Lengths.NAME)
            String name) {

        private static LeadAnswer from(Provider lead) {
            return new LeadAnswer(lead.businessId(), lead.name());
        }
    }
}
