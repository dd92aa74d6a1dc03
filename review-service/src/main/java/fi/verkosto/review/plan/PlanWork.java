package fi.verkosto.review.plan;

import fi.verkosto.review.matching.Impossible;
import fi.verkosto.review.matching.Matched;
import fi.verkosto.review.matching.Matched.Found;
import fi.verkosto.review.matching.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What a search for a plan reads before and keeps meanwhile and after, each in a transaction of its own. */
@ApplicationScoped
class PlanWork {

    private final AssignmentPlans plans;
    private final PlanInputs inputs;

    PlanWork(AssignmentPlans plans, PlanInputs inputs) {
        this.plans = plans;
        this.inputs = inputs;
    }

    @Transactional
    Optional<UUID> claim() {
        return plans.claim();
    }

    @Transactional
    PlanInput read(UUID planId) {
        return inputs.read(plans.find(planId).orElseThrow().request());
    }

    @Transactional
    void reach(UUID planId, PlanProgress progress) {
        ifRunning(planId, plan -> plan.reach(progress));
    }

    @Transactional
    void finish(UUID planId, PlanInput input, Outcome outcome, PlanProgress last) {
        ifRunning(planId, plan -> {
            plan.reach(last);
            switch (outcome) {
                case Matched matched ->
                    plan.propose(input.proposal(
                            matched.pairs(),
                            figure(matched.worst()),
                            figure(matched.total()),
                            figure(matched.groups())));
                case Impossible impossible -> plan.findImpossible(clash(impossible));
            }
        });
    }

    @Transactional
    void fail(UUID planId) {
        ifRunning(planId, AssignmentPlan::fail);
    }

    /** Who took longer than the claim holds comes too late. */
    private void ifRunning(UUID planId, Consumer<AssignmentPlan> change) {
        plans.lock(planId).filter(AssignmentPlan::isRunning).ifPresent(change);
    }

    private static Figure figure(Found found) {
        return new Figure(found.value(), found.bound());
    }

    private static PlanClash clash(Impossible impossible) {
        Impossible.Clash clash = impossible.clash();
        return new PlanClash(
                impossible.demand(),
                impossible.supply(),
                IntStream.range(0, clash.applicationIds().size())
                        .mapToObj(index -> new PlanClash.ClashingApplication(
                                clash.applicationIds().get(index),
                                clash.caseNumbers().get(index)))
                        .toList(),
                clash.demand(),
                clash.supply(),
                clash.evaluators());
    }
}
