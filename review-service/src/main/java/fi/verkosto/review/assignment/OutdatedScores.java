package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;

/** Refuses scores that are about another version of the application than the one under review. */
final class OutdatedScores {

    private OutdatedScores() {}

    static Refusal of(int underReview) {
        return new Refusal(ReviewError.APPLICATION_CHANGED).with("currentVersion", underReview);
    }
}
