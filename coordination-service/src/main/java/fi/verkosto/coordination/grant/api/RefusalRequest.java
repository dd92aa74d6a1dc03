package fi.verkosto.coordination.grant.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantRefusal")
public record RefusalRequest(
        @Schema(
                required = true,
                examples = "Omarahoitus ei järjesty.",
                description = "Why the recipient declines the grant, in its own words")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
