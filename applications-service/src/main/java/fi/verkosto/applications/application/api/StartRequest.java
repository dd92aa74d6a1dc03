package fi.verkosto.applications.application.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an application is started with. */
@Schema(name = "StartApplicationRequest")
record StartRequest(
        @NotNull UUID callId,

        @Schema(description = "The code of a strand of the call", examples = "REGIONAL_NETWORK")
        @NotBlank
        @Size(max = Lengths.CODE)
        @SingleLine
        String strand) {}
