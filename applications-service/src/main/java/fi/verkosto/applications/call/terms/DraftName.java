package fi.verkosto.applications.call.terms;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the API describes the name of a code, which in a draft may lack languages. */
@Schema(
        name = "CallCodeNames",
        description = "A name in three languages, as it stands within a sentence: \"työelämä\", \"arbetslivet\", "
                + "\"working life\". A draft may lack some; what is published has all.")
public record DraftName(
        @Schema(nullable = true) @Size(max = LONGEST) String fi,
        @Schema(nullable = true) @Size(max = LONGEST) String sv,
        @Schema(nullable = true) @Size(max = LONGEST) String en) {

    public static final int LONGEST = 200;
}
