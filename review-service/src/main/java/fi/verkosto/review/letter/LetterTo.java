package fi.verkosto.review.letter;

import fi.verkosto.review.review.Review;
import java.util.UUID;

/**
 * Who is told of which assignment to which review.
 *
 * @param evaluator their token subject
 */
public record LetterTo(String evaluator, UUID assignmentId, Review review) {}
