package fi.verkosto.notification.messaging;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** {@code fi.verkosto.application.submitted.v1}, as far as it says to which call the application is. */
record ApplicationSubmitted(
        @NotNull UUID applicationId,
        @NotNull UUID callId,
        @NotNull @Min(1) Long revision) {

    static final String TYPE = "fi.verkosto.application.submitted.v1";
}
