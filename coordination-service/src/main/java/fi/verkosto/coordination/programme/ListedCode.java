package fi.verkosto.coordination.programme;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of the call, and what people call it. */
@Schema(name = "ListedCode")
public record ListedCode(
        @Schema(examples = "THIRD_SECTOR") @Size(max = Lengths.CODE)
        String code,

        LocalizedText names) {}
