package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.ApplicantAccess;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who asks for corrections and reads them: people of the lead and of the members of the version that was decided on, whose matter it is;
 * and the staff of the call. To others there are none.
 */
@ApplicationScoped
class CorrectionAccess {

    private final ApplicantAccess applicants;
    private final ReviewAccess staff;
    private final Caller caller;

    CorrectionAccess(ApplicantAccess applicants, ReviewAccess staff, Caller caller) {
        this.applicants = applicants;
        this.staff = staff;
        this.caller = caller;
    }

    /**
     * The organisation for which the caller asks.
     *
     * @throws Refusal to whom the decision does not exist
     */
    String requireParty(Decision decision, Review review) {
        if (decision.notifiedAt().isEmpty() || !applicants.isOf(review.application())) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return caller.organisation().orElseThrow();
    }

    boolean isOfCaller(CorrectionRequest request) {
        return caller.isOf(request.lodged().party());
    }

    /** Whether the caller reads it as one of the applicants; refuses whoever may not read it. */
    boolean readsAsParty(Review review) {
        if (applicants.isOf(review.application())) {
            return true;
        }
        requireReader(review);
        return false;
    }

    /** Until outcomes are given they tell how applications compare: they are not for whoever is disqualified from one. */
    boolean readsWhatIsNotGiven(Review review) {
        return !staff.isBarredFromAnyOf(review.callId());
    }

    void requireReader(Review review) {
        staff.requireReader(review.id(), review.callId());
    }

    void require(Review review, CallRole... anyOf) {
        staff.require(review.id(), review.callId(), anyOf);
    }

    /** And is disqualified from no application of the call. */
    void requireAll(Review review, CallRole... anyOf) {
        staff.requireAllOf(review.callId(), anyOf);
    }

    String person() {
        return caller.subject();
    }
}
