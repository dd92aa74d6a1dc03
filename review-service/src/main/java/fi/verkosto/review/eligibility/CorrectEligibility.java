package fi.verkosto.review.eligibility;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.review.Eligibility;
import fi.verkosto.review.review.EligibilityCorrected;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer corrects, with a reason, whether an application is eligible, until it is scored or the call is presented. */
@ApplicationScoped
public class CorrectEligibility {

    private final EligibilitySteps steps;
    private final Event<EligibilityCorrected> corrected;
    private final RecordEligibility recordEligibility;

    CorrectEligibility(
            EligibilitySteps steps, Event<EligibilityCorrected> corrected, RecordEligibility recordEligibility) {
        this.steps = steps;
        this.corrected = corrected;
        this.recordEligibility = recordEligibility;
    }

    /**
     * Corrects it, while nobody selects or presents.
     *
     * @param because why what was found before was wrong
     */
    @Transactional
    public Review correct(UUID reviewId, String ifMatch, Finding finding, String because) {
        EligibilityStep step = steps.beginAlone(reviewId, ifMatch);
        Eligibility eligibility = step.corrected(finding, because);
        step.review().correctEligibility(eligibility);
        recordEligibility.record(step, eligibility, ReviewAction.ELIGIBILITY_CORRECTED);
        corrected.fire(new EligibilityCorrected(step.review()));
        return step.review();
    }
}
