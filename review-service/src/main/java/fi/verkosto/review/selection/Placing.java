package fi.verkosto.review.selection;

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

    Placing amongDividedEquals() {
        return new Placing(contender, place, ground.amongDividedEquals());
    }

    Proposal toProposal() {
        return new Proposal(
                contender.reviewId(),
                contender.applicationId(),
                contender.strand(),
                place,
                ground.outcome(),
                isSelected() ? contender.requestedGrant() : null,
                ground.reasons(place));
    }
}
