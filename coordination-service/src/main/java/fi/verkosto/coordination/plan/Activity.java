package fi.verkosto.coordination.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a network does for an objective.
 *
 * @param number within its plan; never given to another one
 * @param responsible business ID of an organisation of the network
 * @param managementLevel a code of the network's project; null where that has none
 */
public record Activity(
        int number, String title, String responsible, String managementLevel, List<Milestone> milestones) {

    public Activity {
        milestones = List.copyOf(milestones);
    }

    Activity withBaseline(LocalDate today) {
        return new Activity(
                number,
                title,
                responsible,
                managementLevel,
                milestones.stream()
                        .map(milestone -> milestone.withBaseline(today))
                        .toList());
    }
}
