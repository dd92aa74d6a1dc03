package fi.verkosto.review.assignment;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.Review;

/** What a step of an evaluator or an officer works on: the assignment and its review, both locked, and their call. */
record AssignmentStep(Assignment assignment, Review review, KnownCall call) {}
