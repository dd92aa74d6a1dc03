package fi.verkosto.applications.call.revision.api;

import fi.verkosto.api.refusal.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later deadline, and why. */
@Schema(name = "DeadlineRequest")
record DeadlineRequest(
        @Schema(description = "The first moment when it is too late", examples = "2018-11-28T14:15:00Z") @NotNull
        Instant closesAt,

        @NotNull @Valid LocalizedText reasons) {}
