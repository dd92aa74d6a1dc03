package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;

/** Refuses an evaluator's step because of a conflict of interest. Unlike other refusals it leaves its mark: a new state. */
class Disqualified extends Refusal {

    private static final long serialVersionUID = 1L;

    Disqualified() {
        super(ReviewError.EVALUATOR_DISQUALIFIED);
        with("state", AssignmentState.DISQUALIFIED.name());
    }
}
