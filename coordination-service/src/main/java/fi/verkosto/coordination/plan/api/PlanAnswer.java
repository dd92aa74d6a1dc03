package fi.verkosto.coordination.plan.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.plan.Activity;
import fi.verkosto.coordination.plan.Baseline;
import fi.verkosto.coordination.plan.Milestone;
import fi.verkosto.coordination.plan.Objective;
import fi.verkosto.coordination.plan.PlanContent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a plan, as they are shown. */
final class PlanAnswer {

    private PlanAnswer() {}

    static List<ObjectiveAnswer> of(PlanContent content) {
        return content.objectives().stream().map(ObjectiveAnswer::from).toList();
    }

    @Schema(name = "PlannedObjective")
    record ObjectiveAnswer(
            @Schema(examples = "1", description = "Never given to another one of the plan")
            int number,

            @Schema(examples = "Yhteinen tapa johtaa asiakkuuksia") @Size(max = Lengths.TITLE)
            String title,

            @Size(max = 20) List<ActivityAnswer> activities) {

        private static ObjectiveAnswer from(Objective objective) {
            return new ObjectiveAnswer(
                    objective.number(),
                    objective.title(),
                    objective.activities().stream().map(ActivityAnswer::from).toList());
        }
    }

    @Schema(name = "PlannedActivity")
    record ActivityAnswer(
            @Schema(examples = "1", description = "Never given to another one of the plan")
            int number,

            @Schema(examples = "Koulutetaan lähiesimiehet asiakkuuksien johtamiseen") @Size(max = Lengths.TITLE)
            String title,

            @Schema(examples = "0208201-1", description = "Business ID of an organisation of the network")
            @Size(max = Lengths.BUSINESS_ID)
            String responsible,

            @Schema(
                    nullable = true,
                    examples = "SUPERVISOR",
                    description = "The level of management that it develops; null where the project has none")
            @Size(max = Lengths.CODE)
            String managementLevel,

            @Size(max = PlanContent.MOST_MILESTONES) List<MilestoneAnswer> milestones) {

        private static ActivityAnswer from(Activity activity) {
            return new ActivityAnswer(
                    activity.number(),
                    activity.title(),
                    activity.responsible(),
                    activity.managementLevel(),
                    activity.milestones().stream().map(MilestoneAnswer::from).toList());
        }
    }

    @Schema(name = "PlannedMilestone")
    record MilestoneAnswer(
            @Schema(examples = "1", description = "Never given to another one of the plan")
            int number,

            @Schema(examples = "Ensimmäinen ryhmä on suorittanut valmennuksen") @Size(max = Lengths.TITLE)
            String title,

            @Schema(examples = "2019-10-31", description = "By which Finnish day it is to be reached")
            LocalDate planned,

            @Schema(
                    examples = "20",
                    description = "From 1 to 100: its part of the whole work, compared with the others")
            int weight,

            @Schema(
                    examples = "0208201-1",
                    description = "Business ID of the organisation of the network that reports on it, beside the lead")
            @Size(max = Lengths.BUSINESS_ID)
            String responsible,

            @Schema(
                    nullable = true,
                    examples = "2019-09-30",
                    description = "The day that was planned when it was first adopted; null in a draft")
            LocalDate baseline) {

        private static MilestoneAnswer from(Milestone milestone) {
            return new MilestoneAnswer(
                    milestone.number(),
                    milestone.title(),
                    milestone.planned(),
                    milestone.weight(),
                    milestone.responsible(),
                    Optional.ofNullable(milestone.baseline()).map(Baseline::day).orElse(null));
        }
    }
}
