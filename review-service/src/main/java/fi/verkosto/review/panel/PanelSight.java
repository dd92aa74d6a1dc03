package fi.verkosto.review.panel;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.assignment.Sight;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the caller sees of panel rounds: officers all of it, the other readers of the call what is closed, and an evaluator of
 * the review that too, once their own scores are complete. Whoever is disqualified is refused before any round is looked for.
 */
@ApplicationScoped
class PanelSight {

    private final Sight sight;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;

    PanelSight(Sight sight, CallAccess access, ReviewAccess reviewAccess) {
        this.sight = sight;
        this.access = access;
        this.reviewAccess = reviewAccess;
    }

    PanelView of(Review review) {
        KnownCall call = reviewAccess.require(review.id(), review.callId(), CallRole.values());
        Sight.View view = sight.view(review);
        if (!view.reads() && !view.takesPart()) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return new PanelView(review, view.reads(), access.holds(call, CallRole.OFFICER), view.seesOthers());
    }
}
