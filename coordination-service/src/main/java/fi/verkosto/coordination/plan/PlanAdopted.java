package fi.verkosto.coordination.plan;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The lead adopted the plan of a network, or a change of it.
 *
 * @param number counts what was adopted from 1
 * @param milestones all that the plan has now
 */
public record PlanAdopted(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        int number,
        List<ToldMilestone> milestones,
        Instant adoptedAt)
        implements PublicEvent {

    /**
     * One of it.
     *
     * @param managementLevel of its activity; left out where the call does not ask
     */
    public record ToldMilestone(
            int number,
            String title,
            int activity,
            String managementLevel,
            LocalDate planned,
            LocalDate baseline,
            int weight,
            String responsible) {

        private static ToldMilestone of(Activity activity, Milestone milestone) {
            return new ToldMilestone(
                    milestone.number(),
                    milestone.title(),
                    activity.number(),
                    activity.managementLevel(),
                    milestone.planned(),
                    milestone.baseline().day(),
                    milestone.weight(),
                    milestone.responsible());
        }
    }

    static PlanAdopted of(Network network, NetworkPlan plan, Instant now) {
        return new PlanAdopted(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                plan.number(),
                plan.content().activities().flatMap(PlanAdopted::told).toList(),
                now);
    }

    private static Stream<ToldMilestone> told(Activity activity) {
        return activity.milestones().stream().map(milestone -> ToldMilestone.of(activity, milestone));
    }

    @Override
    public String type() {
        return "fi.verkosto.network.plan-adopted.v1";
    }

    @Override
    public UUID subject() {
        return networkId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
