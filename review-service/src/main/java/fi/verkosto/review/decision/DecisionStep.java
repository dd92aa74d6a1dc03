package fi.verkosto.review.decision;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.Review;

/** What a step of a decision works on; call, review and decision are locked. */
record DecisionStep(Decision decision, Review review, KnownCall call) {}
