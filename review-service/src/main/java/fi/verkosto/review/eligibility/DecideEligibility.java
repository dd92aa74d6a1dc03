package fi.verkosto.review.eligibility;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.review.Eligibility;
import fi.verkosto.review.review.EligibilityConfirmed;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.SubmittedInTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * An officer states, after the deadline, whether an application fulfils the conditions of its call; and states it anew of a
 * later version, if they find of it what was found of the earlier one.
 */
@ApplicationScoped
public class DecideEligibility {

    private final EligibilitySteps steps;
    private final SubmittedInTime submittedInTime;
    private final RecordEligibility recordEligibility;
    private final Event<EligibilityConfirmed> confirmed;

    DecideEligibility(
            EligibilitySteps steps,
            SubmittedInTime submittedInTime,
            RecordEligibility recordEligibility,
            Event<EligibilityConfirmed> confirmed) {
        this.steps = steps;
        this.submittedInTime = submittedInTime;
        this.recordEligibility = recordEligibility;
        this.confirmed = confirmed;
    }

    @Transactional
    public Review decide(UUID reviewId, String ifMatch, Finding finding) {
        EligibilityStep step = steps.beginAlone(reviewId, ifMatch);
        boolean isFirst = step.review().eligibility().isEmpty();
        submittedInTime.requireArrived(step.call(), step.review());
        Eligibility eligibility = step.decided(finding);
        step.review().decideEligibility(eligibility);
        recordEligibility.record(step, eligibility, ReviewAction.ELIGIBILITY_DECIDED);
        if (!isFirst) {
            confirmed.fire(new EligibilityConfirmed(step.review()));
        }
        return step.review();
    }
}
