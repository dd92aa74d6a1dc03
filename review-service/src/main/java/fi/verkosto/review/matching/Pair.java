package fi.verkosto.review.matching;

import java.util.UUID;

/** An application and somebody who evaluates it, or must not. */
public record Pair(UUID applicationId, String evaluator) {}
