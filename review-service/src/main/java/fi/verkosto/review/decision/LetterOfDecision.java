package fi.verkosto.review.decision;

import fi.verkosto.review.decisioncontent.SentLetter;
import fi.verkosto.review.review.Review;

/** The letter of a decision; letters live in a package of their own, which knows decisions. */
public interface LetterOfDecision {

    /**
     * Asks beforehand for what may be missing.
     *
     * @throws fi.verkosto.api.refusal.Refusal if nobody has told yet how the agency is reached, which the letter must say
     */
    void requireLetterhead(Review review);

    /**
     * Makes and keeps it, in the transaction that notifies the applicants: without a letter there is no notification.
     *
     * @throws fi.verkosto.api.refusal.Refusal if something is missing that the letter must say
     */
    SentLetter make(DecisionStep step);
}
