package fi.verkosto.review.conflict;

import fi.verkosto.review.review.Review;

/**
 * Somebody turned out to be disqualified from an application. Stays in this service: whatever they were asked for ends, and
 * what they gave counts no more. The review is locked; the call too where somebody could have selected.
 */
public record PersonDisqualified(Review review, String person) {}
