package fi.verkosto.review.decision;

import java.time.Instant;

/**
 * Who took a presented decision back, why and when.
 *
 * @param by the presenter's or decider's token subject
 */
public record TakenBack(String reason, String by, Instant at) {}
