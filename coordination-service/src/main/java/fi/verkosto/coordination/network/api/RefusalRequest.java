package fi.verkosto.coordination.network.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantRefusal")
record RefusalRequest(
        @Schema(
                required = true,
                examples = "Omarahoitus ei järjesty.",
                description = "Why the lead declines the grant, in its own words")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
