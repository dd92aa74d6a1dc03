package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.ranking.Contender;

/**
 * What the selection makes of one contender.
 *
 * @param place that equals share
 */
record Placing(Contender contender, int place, Ground ground) {

    boolean isSelected() {
        return ground.outcome() == Outcome.AWARDED;
    }

    Placing amongEquals() {
        return new Placing(contender, place, ground.amongEquals());
    }

    /** Whether it would have been otherwise in another order of equals. */
    boolean isTied() {
        return ground == ground.amongEquals();
    }

    /** @param tieReasons null where nobody is tied */
    Proposal toProposal(LocalizedText tieReasons) {
        return new Proposal(
                contender.reviewId(),
                contender.applicationId(),
                contender.strand(),
                place,
                ground.outcome(),
                isSelected() ? contender.requestedGrant() : null,
                ground.reasons(place, tieReasons));
    }
}
