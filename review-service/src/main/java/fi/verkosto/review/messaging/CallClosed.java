package fi.verkosto.review.messaging;

import fi.verkosto.review.closing.Closing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The deadline of a call and the grace after it are over: a part of what was submitted. */
record CallClosed(
        @NotNull UUID callId,
        @NotNull @Min(0) Integer submitted,
        @NotNull List<@NotNull @Valid Application> applications) {

    record Application(@NotNull UUID applicationId, @Min(1) int version) {}

    Closing toClosing() {
        return new Closing(
                callId,
                submitted,
                applications.stream()
                        .map(application ->
                                new Closing.SubmittedVersion(application.applicationId(), application.version()))
                        .toList());
    }
}
