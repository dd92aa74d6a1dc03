package fi.verkosto.review.decision;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.Review;
import java.time.Instant;

/** What a step of a decision works on: call, review and decision, all locked, and who takes the step when. */
record DecisionStep(Decision decision, Review review, KnownCall call, String person, Instant now) {}
