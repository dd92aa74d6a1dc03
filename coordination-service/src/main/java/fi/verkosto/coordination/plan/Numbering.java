package fi.verkosto.coordination.plan;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.plan.ProposedPlan.ProposedActivity;
import fi.verkosto.coordination.plan.ProposedPlan.ProposedMilestone;
import fi.verkosto.coordination.plan.ProposedPlan.ProposedObjective;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Gives numbers to what is new in a plan, and finds what is not by its number, wherever in the plan it stands now. */
final class Numbering {

    private final PlanContent before;
    private final List<Fault> faults = new ArrayList<>();
    private final Numbers objectives;
    private final Numbers activities;
    private final Numbers milestones;

    Numbering(PlanContent before, LastNumbers last) {
        this.before = before;
        this.objectives = new Numbers(before.objectives().stream().map(Objective::number), last.objective(), faults);
        this.activities = new Numbers(before.activities().map(Activity::number), last.activity(), faults);
        this.milestones = new Numbers(before.milestones().map(Milestone::number), last.milestone(), faults);
    }

    PlanContent of(ProposedPlan plan) {
        List<ProposedObjective> proposed = plan.objectives();
        PlanContent numbered = new PlanContent(IntStream.range(0, proposed.size())
                .mapToObj(index -> objective(proposed.get(index), "/objectives/" + index))
                .toList());
        if (!faults.isEmpty()) {
            throw new Refusal(CoordinationError.PLAN_UNFIT).faults(faults);
        }
        return numbered;
    }

    LastNumbers last() {
        return new LastNumbers(objectives.last(), activities.last(), milestones.last());
    }

    private Objective objective(ProposedObjective proposed, String pointer) {
        List<ProposedActivity> of = proposed.activities();
        return new Objective(
                objectives.of(proposed.number(), pointer),
                proposed.title(),
                IntStream.range(0, of.size())
                        .mapToObj(index -> activity(of.get(index), pointer + "/activities/" + index))
                        .toList());
    }

    private Activity activity(ProposedActivity proposed, String pointer) {
        List<ProposedMilestone> of = proposed.milestones();
        return new Activity(
                activities.of(proposed.number(), pointer),
                proposed.title(),
                proposed.responsible(),
                proposed.managementLevel(),
                IntStream.range(0, of.size())
                        .mapToObj(index -> milestone(of.get(index), pointer + "/milestones/" + index))
                        .toList());
    }

    private Milestone milestone(ProposedMilestone proposed, String pointer) {
        int number = milestones.of(proposed.number(), pointer);
        return new Milestone(
                number,
                proposed.title(),
                proposed.planned(),
                proposed.weight(),
                proposed.responsible(),
                before.milestone(number).map(Milestone::baseline).orElse(null));
    }
}
