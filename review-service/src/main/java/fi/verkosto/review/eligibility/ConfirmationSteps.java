package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewRow;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a confirmation of several applications begins with: an officer of the call makes it, of those they may deal with. */
@ApplicationScoped
class ConfirmationSteps {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;
    private final InstantSource clock;

    ConfirmationSteps(
            KnownCalls calls, Reviews reviews, CallAccess access, ReviewAccess reviewAccess, InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.access = access;
        this.reviewAccess = reviewAccess;
        this.clock = clock;
    }

    /** The chosen ones that there are, or those that nobody has decided on; by ascending ID. */
    Rows look(UUID callId, Set<UUID> chosen, UUID after, int most) {
        KnownCall call = access.require(callId, CallRole.OFFICER);
        Set<UUID> barred = reviewAccess.barred(List.of(callId));
        List<ReviewRow> rows = chosen.isEmpty()
                ? reviews.pendingRows(callId, barred, after, most)
                : reviews.rows(callId, barred, chosen);
        return new Rows(call, rows);
    }

    /** The chosen ones that there are, locked in the order of their IDs; the call is locked first. */
    Batch begin(UUID callId, Set<UUID> chosen) {
        KnownCall call = calls.lock(callId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        access.require(callId, CallRole.OFFICER);
        Set<UUID> barred = reviewAccess.barred(List.of(callId));
        List<Review> locked = reviews.lock(callId, barred, chosen);
        return new Batch(call, locked, access.person(), clock.instant());
    }

    /** What there is to be looked at. */
    record Rows(KnownCall call, List<ReviewRow> reviews) {}

    /** What is confirmed, by whom and when. */
    record Batch(KnownCall call, List<Review> reviews, String officer, Instant now) {}
}
