package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupportMessageText")
record MessageRequest(
        @Schema(
                required = true,
                examples = "Kyllä, jos seminaari on hankesuunnitelmassa.",
                description = "As plain text; it is never changed")
        @NotBlank
        @Size(max = Lengths.TEXT)
        String text) {}
