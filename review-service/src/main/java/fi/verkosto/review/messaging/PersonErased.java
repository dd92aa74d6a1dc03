package fi.verkosto.review.messaging;

import jakarta.validation.constraints.Pattern;

/** A person is to be forgotten, whom a digest names; null where only their address was known. */
record PersonErased(@Pattern(regexp = "[0-9a-f]{64}") String subjectDigest) {}
