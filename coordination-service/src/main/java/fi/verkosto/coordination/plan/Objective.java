package fi.verkosto.coordination.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a network wants to reach by its activities.
 *
 * @param number within its plan; never given to another one
 */
public record Objective(int number, String title, List<Activity> activities) {

    public Objective {
        activities = List.copyOf(activities);
    }

    Objective withBaseline(LocalDate today) {
        return new Objective(
                number,
                title,
                activities.stream()
                        .map(activity -> activity.withBaseline(today))
                        .toList());
    }
}
