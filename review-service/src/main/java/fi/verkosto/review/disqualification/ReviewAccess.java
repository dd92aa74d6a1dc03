package fi.verkosto.review.disqualification;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the caller may do with the review of one application: what their role in the call lets them ({@link CallAccess}),
 * unless they are disqualified. Then they read nothing of it, and lists are as if it were not there.
 */
@ApplicationScoped
public class ReviewAccess {

    private final CallAccess access;
    private final Disqualifications disqualifications;

    ReviewAccess(CallAccess access, Disqualifications disqualifications) {
        this.access = access;
        this.disqualifications = disqualifications;
    }

    public KnownCall require(UUID reviewId, UUID callId, CallRole... anyOf) {
        KnownCall call = access.require(callId, anyOf);
        refuseDisqualified(reviewId);
        return call;
    }

    public void requireReader(UUID reviewId, UUID callId) {
        access.requireReader(callId);
        refuseDisqualified(reviewId);
    }

    /** For what is about all applications of a call at once: whoever is disqualified from one of them has no part in it. */
    public KnownCall requireAllOf(UUID callId, CallRole... anyOf) {
        KnownCall call = access.require(callId, anyOf);
        refuseBarredFromAny(callId);
        return call;
    }

    /** The same for whoever reads. */
    public void requireReaderOfAll(UUID callId) {
        access.requireReader(callId);
        refuseBarredFromAny(callId);
    }

    /** The caller as a reader of a call as a whole, who sees nothing of what they are disqualified from. */
    public CallReader reader(UUID callId, CallRole... anyOf) {
        KnownCall call = access.require(callId, anyOf);
        CallRole role = Stream.of(anyOf)
                .filter(held -> access.holds(call, held))
                .findFirst()
                .orElseThrow();
        return new CallReader(call, role, access.actsForAgencyOf(callId), barred(List.of(callId)));
    }

    /** The caller, for the record. */
    public String person() {
        return access.person();
    }

    private void refuseBarredFromAny(UUID callId) {
        if (isBarredFromAnyOf(callId)) {
            throw new Refusal(ReviewError.PERSON_DISQUALIFIED);
        }
    }

    /** Whether the caller is disqualified from an application of the call. */
    public boolean isBarredFromAnyOf(UUID callId) {
        return !barred(List.of(callId)).isEmpty();
    }

    public boolean isBarred(UUID reviewId) {
        return disqualifications.hold(reviewId, access.person());
    }

    /** The reviews of these calls that are not there for the caller. */
    public Set<UUID> barred(Collection<UUID> calls) {
        return disqualifications.reviewsBarredTo(access.person(), calls);
    }

    private void refuseDisqualified(UUID reviewId) {
        if (isBarred(reviewId)) {
            throw new Refusal(ReviewError.PERSON_DISQUALIFIED);
        }
    }
}
