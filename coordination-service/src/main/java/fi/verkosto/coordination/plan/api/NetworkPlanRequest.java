package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.coordination.plan.PlanContent;
import fi.verkosto.coordination.plan.ProposedPlan;
import fi.verkosto.coordination.plan.ProposedPlan.ProposedActivity;
import fi.verkosto.coordination.plan.ProposedPlan.ProposedMilestone;
import fi.verkosto.coordination.plan.ProposedPlan.ProposedObjective;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NetworkPlanContent", description = "The whole of a plan: what is left out is removed")
record NetworkPlanRequest(
        @Schema(required = true) @NotNull @Size(min = 1, max = 20)
        List<@NotNull @Valid ObjectiveBody> objectives,

        @Schema(
                nullable = true,
                examples = "Pilotti alkaa vasta syyslukukaudella.",
                description =
                        "Why the plan changes, in the lead's own words; needed once it is adopted, and not kept of a draft")
        @Size(max = Lengths.REASON)
        String reason) {

    ProposedPlan toPlan() {
        return new ProposedPlan(
                objectives.stream().map(ObjectiveBody::toObjective).toList());
    }

    @Schema(name = "PlannedObjectiveContent")
    record ObjectiveBody(
            @Schema(
                    nullable = true,
                    examples = "1",
                    description = "As the plan shows it; null for a new one, which gets the next that was never given")
            @Min(1)
            @Max(PlanContent.HIGHEST_NUMBER)
            Integer number,

            @Schema(required = true, examples = "Yhteinen tapa johtaa asiakkuuksia")
            @NotBlank
            @SingleLine
            @Size(max = Lengths.TITLE)
            String title,

            @Schema(required = true) @NotNull @Size(max = 20)
            List<@NotNull @Valid ActivityBody> activities) {

        ProposedObjective toObjective() {
            return new ProposedObjective(
                    number,
                    title,
                    activities.stream().map(ActivityBody::toActivity).toList());
        }
    }

    @Schema(name = "PlannedActivityContent")
    record ActivityBody(
            @Schema(
                    nullable = true,
                    examples = "1",
                    description =
                            "As the plan shows it, whichever objective it stands under now; null for a new one, which gets"
                                    + " the next that was never given")
            @Min(1)
            @Max(PlanContent.HIGHEST_NUMBER)
            Integer number,

            @Schema(required = true, examples = "Koulutetaan lähiesimiehet asiakkuuksien johtamiseen")
            @NotBlank
            @SingleLine
            @Size(max = Lengths.TITLE)
            String title,

            @Schema(
                    required = true,
                    examples = "0208201-1",
                    description = "Business ID of an organisation of the network")
            @NotBlank
            @Size(max = Lengths.BUSINESS_ID)
            String responsible,

            @Schema(
                    nullable = true,
                    examples = "SUPERVISOR",
                    description =
                            "The level of management that it develops, a code of the network's project; null where that has"
                                    + " none")
            @Size(max = Lengths.CODE)
            String managementLevel,

            @Schema(required = true) @NotNull @Size(max = PlanContent.MOST_MILESTONES)
            List<@NotNull @Valid MilestoneBody> milestones) {

        ProposedActivity toActivity() {
            return new ProposedActivity(
                    number,
                    title,
                    responsible,
                    managementLevel,
                    milestones.stream().map(MilestoneBody::toMilestone).toList());
        }
    }

    @Schema(name = "PlannedMilestoneContent")
    record MilestoneBody(
            @Schema(
                    nullable = true,
                    examples = "1",
                    description =
                            "As the plan shows it, whichever activity it stands under now; null for a new one, which gets"
                                    + " the next that was never given")
            @Min(1)
            @Max(PlanContent.HIGHEST_NUMBER)
            Integer number,

            @Schema(required = true, examples = "Ensimmäinen ryhmä on suorittanut valmennuksen")
            @NotBlank
            @SingleLine
            @Size(max = Lengths.TITLE)
            String title,

            @Schema(
                    required = true,
                    examples = "2019-10-31",
                    description =
                            "By which Finnish day it is to be reached: from projectStart to projectEnd of the programme")
            @NotNull
            LocalDate planned,

            @Schema(
                    required = true,
                    examples = "20",
                    description = "Its part of the whole work, compared with the weights of the others")
            @NotNull
            @Min(1)
            @Max(100)
            Integer weight,

            @Schema(
                    required = true,
                    examples = "0208201-1",
                    description = "Business ID of the organisation of the network that reports on it, beside the lead")
            @NotBlank
            @Size(max = Lengths.BUSINESS_ID)
            String responsible) {

        ProposedMilestone toMilestone() {
            return new ProposedMilestone(number, title, planned, weight, responsible);
        }
    }
}
