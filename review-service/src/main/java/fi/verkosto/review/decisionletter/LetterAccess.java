package fi.verkosto.review.decisionletter;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.ApplicantAccess;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose a letter is: of whom the decision was given to, and of the staff of the call. To others there is none. */
@ApplicationScoped
class LetterAccess {

    private final ApplicantAccess applicants;
    private final ReviewAccess staff;
    private final Reviews reviews;
    private final CallAccess calls;
    private final Caller caller;

    LetterAccess(ApplicantAccess applicants, ReviewAccess staff, Reviews reviews, CallAccess calls, Caller caller) {
        this.calls = calls;
        this.applicants = applicants;
        this.staff = staff;
        this.reviews = reviews;
        this.caller = caller;
    }

    /**
     * Refuses whoever may not read it.
     *
     * @return the organisation that the caller applied for; empty for staff
     */
    Optional<String> requireReader(DecisionLetter letter) {
        Review review = reviews.find(letter.reviewId()).orElseThrow();
        if (applicants.isOf(review.application())) {
            return caller.organisation();
        }
        staff.requireReader(letter.reviewId(), letter.callId());
        return Optional.empty();
    }

    void requireOfficer(DecisionLetter letter) {
        staff.require(letter.reviewId(), letter.callId(), CallRole.OFFICER);
    }

    /** The given call, or every one that the caller may read. */
    List<UUID> readableCalls(Optional<UUID> callId) {
        return callId.map(id -> List.of(calls.requireReader(id).id())).orElseGet(calls::readableCalls);
    }

    /** The reviews that are not there for the caller. */
    Set<UUID> barred(List<UUID> ofCalls) {
        return staff.barred(ofCalls);
    }

    String person() {
        return caller.subject();
    }

    static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
