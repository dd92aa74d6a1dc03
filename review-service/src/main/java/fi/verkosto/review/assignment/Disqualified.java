package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;

/** Refuses an evaluator what is about an application that they are disqualified from. */
class Disqualified extends Refusal {

    private static final long serialVersionUID = 1L;

    Disqualified() {
        super(ReviewError.EVALUATOR_DISQUALIFIED);
        with("state", AssignmentState.DISQUALIFIED.name());
    }
}
