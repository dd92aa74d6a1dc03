package fi.verkosto.coordination.messaging;

import jakarta.validation.constraints.Pattern;

/**
 * Somebody is to be forgotten.
 *
 * @param subjectDigest SHA-256 of the subject of their tokens; null where only an address was erased
 */
record PersonErased(@Pattern(regexp = "[0-9a-f]{64}") String subjectDigest) {}
