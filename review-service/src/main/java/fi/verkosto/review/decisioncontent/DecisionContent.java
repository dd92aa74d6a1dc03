package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.value.Money;

/**
 * What a decision says, which an officer may change as long as it is a draft.
 *
 * @param awarded null for a rejection, as the terms are
 * @param terms null for a rejection, and for an award from before they were kept
 */
public record DecisionContent(Outcome outcome, Money awarded, GrantTerms terms, Reasoning reasoning) {

    public DecisionContent {
        if ((outcome == Outcome.AWARDED) != (awarded != null)) {
            throw new IllegalArgumentException("A sum belongs to an award, and only to an award");
        }
        if (outcome == Outcome.REJECTED && terms != null) {
            throw new IllegalArgumentException("A rejection grants and demands nothing");
        }
    }
}
