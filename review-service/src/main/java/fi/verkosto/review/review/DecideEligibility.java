package fi.verkosto.review.review;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Versions;
import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRights;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** An officer states, after the deadline, whether an application fulfils the conditions of its call. */
@ApplicationScoped
public class DecideEligibility {

    private final Reviews reviews;
    private final SubmittedInTime submittedInTime;
    private final CallRights rights;
    private final InstantSource clock;
    private final Outbox outbox;
    private final AuditTrail trail;

    DecideEligibility(
            Reviews reviews,
            SubmittedInTime submittedInTime,
            CallRights rights,
            InstantSource clock,
            Outbox outbox,
            AuditTrail trail) {
        this.reviews = reviews;
        this.submittedInTime = submittedInTime;
        this.rights = rights;
        this.clock = clock;
        this.outbox = outbox;
        this.trail = trail;
    }

    @Transactional
    public Review decide(UUID reviewId, String ifMatch, boolean eligible, LocalizedText reasons) {
        Instant now = clock.instant();
        Review review = reviews.lock(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        var call = rights.require(review.callId(), CallRole.OFFICER);
        Versions.check(ifMatch, review.version());
        submittedInTime.requireArrived(call, review);
        Eligibility eligibility = new Eligibility(eligible, reasons, rights.person(), now, null);
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
