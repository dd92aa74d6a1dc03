package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decisioncontent.Broken;
import fi.verkosto.review.decisioncontent.ContentRules;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.review.Review;
import java.time.Instant;
import java.util.List;

/** What a step of a decision works on: call, review and decision, all locked, and who takes the step when. */
public record DecisionStep(Decision decision, Review review, KnownCall call, String person, Instant now) {

    /** A review that was decided on stays so where another decision comes in the place of the first. */
    void proposeReview() {
        if (isFirst()) {
            review.propose();
        }
    }

    /** Returns whether it was. */
    boolean takeReviewBack() {
        if (isFirst()) {
            review.takeBack();
        }
        return isFirst();
    }

    void decideReview() {
        if (isFirst()) {
            review.decide();
        }
    }

    private boolean isFirst() {
        return decision.supersedes().isEmpty();
    }

    /** Refuses to go on with a decision that lacks something, or that breaks a rule of the call as it is now. */
    void requireWhole() {
        requireWhole(decision.content(), decision.correctionId().isPresent());
    }

    /** The same of what is to be decided on a correction request. */
    void requireWholeAnew(DecisionContent content) {
        requireWhole(content, true);
    }

    private void requireWhole(DecisionContent content, boolean isCorrection) {
        ContentRules rules = new ContentRules(call, review.requestedGrant(), content);
        refuse(ReviewError.DECISION_INCOMPLETE, rules.missing());
        if (decision.hasScoresSetAside()) {
            refuse(ReviewError.DECISION_INCOMPLETE, List.of(Broken.SCORES_SET_ASIDE.fault()));
        }
        if (!isCorrection) {
            requireEligible(content);
        }
        refuse(ReviewError.DECISION_INVALID, rules.faults());
    }

    /** Refuses to write what breaks a rule; what a draft lacks it may lack. */
    void requireSound(DecisionContent content) {
        requireEligible(content);
        refuse(ReviewError.DECISION_INVALID, new ContentRules(call, review.requestedGrant(), content).faults());
    }

    /**
     * Nothing can be granted to what was found not to keep the terms of the call; unless that was wrong, which is found on a
     * correction request. What was found then stays with its reasons, and the new decision says why it does not hold.
     */
    private void requireEligible(DecisionContent content) {
        boolean isIneligible =
                review.eligibility().filter(found -> !found.eligible()).isPresent();
        if (isIneligible && content.outcome() == Outcome.AWARDED) {
            refuse(ReviewError.DECISION_INVALID, List.of(Broken.INELIGIBLE.fault()));
        }
    }

    private static void refuse(ReviewError error, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal(error).faults(faults);
        }
    }
}
