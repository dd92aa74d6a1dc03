package fi.verkosto.review.assignment;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.Review;

/** What an evaluator's step works on: the assignment and its review, both locked, and their call. */
record EvaluatorStep(Assignment assignment, Review review, KnownCall call) {}
