package fi.verkosto.coordination.messaging;

import jakarta.validation.constraints.Pattern;

/** A person is to be forgotten, whom digests name; each is null where only the other was known. */
record PersonErased(
        @Pattern(regexp = "[0-9a-f]{64}") String subjectDigest,
        @Pattern(regexp = "[0-9a-f]{64}") String recipientDigest) {}
