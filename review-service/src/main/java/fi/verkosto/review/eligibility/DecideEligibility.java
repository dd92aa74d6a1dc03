package fi.verkosto.review.review;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** An officer states, after the deadline, whether an application fulfils the conditions of its call. */
@ApplicationScoped
public class DecideEligibility {

    private final EligibilitySteps steps;
    private final SubmittedInTime submittedInTime;
    private final Outbox outbox;
    private final AuditTrail trail;

    DecideEligibility(EligibilitySteps steps, SubmittedInTime submittedInTime, Outbox outbox, AuditTrail trail) {
        this.steps = steps;
        this.submittedInTime = submittedInTime;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Transactional
    public Review decide(UUID reviewId, String ifMatch, boolean eligible, LocalizedText reasons) {
        EligibilityStep step = steps.begin(reviewId, ifMatch);
        Review review = step.review();
        submittedInTime.requireArrived(step.call(), review);
        Eligibility eligibility = step.finding(eligible, reasons, null);
        review.decideEligibility(eligibility);
        trail.record(
                review.id(),
                ReviewRole.OFFICER,
                ReviewAction.ELIGIBILITY_DECIDED,
                Map.of(AuditDetails.ELIGIBLE, Boolean.toString(eligible)));
        outbox.publish(EligibilityDecided.from(review, eligibility));
        return review;
    }
}
