package fi.verkosto.review.review;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** An officer corrects, with a reason, whether an application is eligible, until it is scored or the call is presented. */
@ApplicationScoped
public class CorrectEligibility {

    private final EligibilitySteps steps;
    private final Outbox outbox;
    private final Event<EligibilityCorrected> corrected;
    private final AuditTrail trail;

    CorrectEligibility(EligibilitySteps steps, Outbox outbox, Event<EligibilityCorrected> corrected, AuditTrail trail) {
        this.steps = steps;
        this.outbox = outbox;
        this.corrected = corrected;
        this.trail = trail;
    }

    /**
     * Corrects it, while nobody selects or presents.
     *
     * @param reasons of the rejection; needed where the application is found ineligible
     * @param because why what was found before was wrong
     */
    @Transactional
    public Review correct(UUID reviewId, String ifMatch, boolean eligible, LocalizedText reasons, String because) {
        EligibilityStep step = steps.beginAlone(reviewId, ifMatch);
        Review review = step.review();
        Eligibility eligibility = step.finding(eligible, reasons, because);
        review.correctEligibility(eligibility);
        trail.record(
                review.id(),
                ReviewRole.OFFICER,
                ReviewAction.ELIGIBILITY_CORRECTED,
                Map.of(AuditDetails.ELIGIBLE, Boolean.toString(eligible), AuditDetails.REASON, because));
        corrected.fire(new EligibilityCorrected(review));
        outbox.publish(EligibilityDecided.from(review, eligibility));
        return review;
    }
}
