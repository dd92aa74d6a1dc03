package fi.verkosto.review.decision;

/** The letter of a decision; letters live in a package of their own, which knows decisions. */
public interface LetterOfDecision {

    /**
     * Makes and keeps it, in the transaction that notifies the applicants: without a letter there is no notification.
     *
     * @throws fi.verkosto.api.refusal.Refusal if something is missing that the letter must say
     */
    SentLetter make(DecisionStep step);
}
