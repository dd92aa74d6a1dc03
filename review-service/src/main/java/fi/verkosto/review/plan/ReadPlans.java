package fi.verkosto.review.plan;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows plans to those who may read everything about the applications of their call. */
@ApplicationScoped
public class ReadPlans {

    private final AssignmentPlans plans;
    private final ReviewAccess access;

    ReadPlans(AssignmentPlans plans, ReviewAccess access) {
        this.plans = plans;
        this.access = access;
    }

    /** One that nobody computes any more has failed, which is noted by whoever sees it first. */
    @Transactional
    public AssignmentPlan read(UUID id) {
        access.requireReaderOfAll(plans.callOf(id).orElseThrow(ReadPlans::notFound));
        if (plans.isAbandoned(id)) {
            plans.lock(id).filter(AssignmentPlan::isRunning).ifPresent(AssignmentPlan::fail);
            plans.flush();
        }
        return plans.find(id).orElseThrow(ReadPlans::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
