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
import fi.verkosto.review.call.KnownCalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** An officer corrects, with a reason, whether an application is eligible, until it is scored or the call is presented. */
@ApplicationScoped
public class CorrectEligibility {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final CallRights rights;
    private final InstantSource clock;
    private final Outbox outbox;
    private final Event<EligibilityCorrected> corrected;
    private final AuditTrail trail;

    CorrectEligibility(
            KnownCalls calls,
            Reviews reviews,
            CallRights rights,
            InstantSource clock,
            Outbox outbox,
            Event<EligibilityCorrected> corrected,
            AuditTrail trail) {
        this.calls = calls;
        this.reviews = reviews;
        this.rights = rights;
        this.clock = clock;
        this.outbox = outbox;
        this.corrected = corrected;
        this.trail = trail;
    }

    /**
     * Corrects it. The call is locked first, so that nobody selects or presents meanwhile.
     *
     * @param reasons of the rejection; needed where the application is found ineligible
     * @param because why what was found before was wrong
     */
    @Transactional
    public Review correct(UUID reviewId, String ifMatch, boolean eligible, LocalizedText reasons, String because) {
        reviews.callOf(reviewId).ifPresent(calls::lock);
        Review review = reviews.lock(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        rights.require(review.callId(), CallRole.OFFICER);
        Versions.check(ifMatch, review.version());
        Eligibility eligibility = new Eligibility(eligible, reasons, rights.person(), clock.instant(), because);
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
