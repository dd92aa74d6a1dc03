package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;

/** Refuses scores that come after the end of their assignment. Unlike other refusals it leaves its mark: they are noted. */
class NotedLate extends Refusal {

    private static final long serialVersionUID = 1L;

    NotedLate() {
        super(ReviewError.ASSIGNMENT_ENDED);
    }
}
