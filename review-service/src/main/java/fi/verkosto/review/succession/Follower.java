package fi.verkosto.review.succession;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.DecisionRow;
import fi.verkosto.review.ranking.Place;

/**
 * An application that was rejected for lack of room, and may follow.
 *
 * @param place in the ranking of its strand
 * @param proposed what it would be awarded; null where it is left out again
 * @param lessBecause why that is less than it asks for; null where it is not
 * @param tied whether it is for no reason of points that it is proposed, or is not
 */
public record Follower(DecisionRow rejection, Place place, Money proposed, LocalizedText lessBecause, boolean tied) {}
