package fi.verkosto.review.review;

import fi.verkosto.messaging.Outcome;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.function.Function;

/** Writes down in the trail of a review what the news of its application did to it, or came too late to do. */
@ApplicationScoped
class ReviewTrail {

    private final AuditTrail trail;
    private final Event<InvolvementChanged> involvement;
    private final Event<ReviewWithdrawn> withdrawn;

    ReviewTrail(AuditTrail trail, Event<InvolvementChanged> involvement, Event<ReviewWithdrawn> withdrawn) {
        this.withdrawn = withdrawn;
        this.trail = trail;
        this.involvement = involvement;
    }

    Outcome follow(Review review, Function<Review, Outcome> news) {
        ReviewState before = review.state();
        Outcome outcome = news.apply(review);
        if (review.state() == ReviewState.WITHDRAWN && before != ReviewState.WITHDRAWN) {
            trail.recordBySystem(review.id(), ReviewAction.REVIEW_WITHDRAWN, Map.of());
            involvement.fire(new InvolvementChanged(review.id()));
            withdrawn.fire(new ReviewWithdrawn(review));
        }
        if (outcome instanceof Outcome.Noted noted) {
            trail.recordBySystem(
                    review.id(),
                    ReviewAction.NEWS_NOTED,
                    Map.of(AuditDetails.CAUSE, noted.reason().name()));
        }
        return outcome;
    }
}
