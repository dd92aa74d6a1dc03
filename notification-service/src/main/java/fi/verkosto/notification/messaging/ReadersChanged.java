package fi.verkosto.notification.messaging;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/** {@code fi.verkosto.review.readers-changed.v1}, as far as it says who is told nothing of an application. */
record ReadersChanged(
        @NotNull UUID applicationId,
        @NotNull @Min(1) Long revision,
        @NotNull Set<@NotBlank String> disqualified) {

    static final String TYPE = "fi.verkosto.review.readers-changed.v1";
}
