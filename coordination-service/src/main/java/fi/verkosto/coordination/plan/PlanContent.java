package fi.verkosto.coordination.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a plan says. */
public record PlanContent(List<Objective> objectives) {

    /** So that a network can be shown at once, with all that was told of each milestone. */
    public static final int MOST_MILESTONES = 50;

    /** Of a part: more than anybody ever writes. */
    public static final int HIGHEST_NUMBER = 1_000_000_000;

    static final PlanContent NOTHING = new PlanContent(List.of());

    public PlanContent {
        objectives = List.copyOf(objectives);
    }

    /** Each milestone that has no baseline yet is held against what it says now. */
    PlanContent withBaseline(LocalDate today) {
        return new PlanContent(objectives.stream()
                .map(objective -> objective.withBaseline(today))
                .toList());
    }

    Optional<Milestone> milestone(int number) {
        return milestones().filter(milestone -> milestone.number() == number).findFirst();
    }

    Stream<Activity> activities() {
        return objectives.stream().flatMap(objective -> objective.activities().stream());
    }

    Stream<Milestone> milestones() {
        return activities().flatMap(activity -> activity.milestones().stream());
    }
}
