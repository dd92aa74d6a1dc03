package fi.verkosto.coordination.plan;

import java.time.LocalDate;
import java.util.List;

/** A plan as the lead writes it: parts that are new have no number yet. */
public record ProposedPlan(List<ProposedObjective> objectives) {

    /**
     * What the network wants to reach.
     *
     * @param number null of a new one
     */
    public record ProposedObjective(Integer number, String title, List<ProposedActivity> activities) {}

    /**
     * What it does for that.
     *
     * @param number null of a new one
     */
    public record ProposedActivity(
            Integer number,
            String title,
            String responsible,
            String managementLevel,
            List<ProposedMilestone> milestones) {}

    /**
     * What it is going to have reached by a day.
     *
     * @param number null of a new one
     */
    public record ProposedMilestone(Integer number, String title, LocalDate planned, int weight, String responsible) {}
}
