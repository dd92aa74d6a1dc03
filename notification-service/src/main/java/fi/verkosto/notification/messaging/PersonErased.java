package fi.verkosto.notification.messaging;

import jakarta.validation.constraints.Pattern;

/** {@code fi.verkosto.person.erased.v1}: see its schema in contracts. */
record PersonErased(
        @Pattern(regexp = "[0-9a-f]{64}") String recipientDigest,
        @Pattern(regexp = "[0-9a-f]{64}") String subjectDigest) {

    static final String TYPE = "fi.verkosto.person.erased.v1";
}
