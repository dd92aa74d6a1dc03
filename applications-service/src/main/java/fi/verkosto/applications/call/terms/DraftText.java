package fi.verkosto.applications.call.terms;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the API describes a text of a call, which in a draft may lack languages. */
@Schema(name = "CallText", description = "A text in three languages. A draft may lack some; what is published has all.")
public record DraftText(
        @Schema(nullable = true) @Size(max = Lengths.REASON) String fi,
        @Schema(nullable = true) @Size(max = Lengths.REASON) String sv,
        @Schema(nullable = true) @Size(max = Lengths.REASON) String en) {}
