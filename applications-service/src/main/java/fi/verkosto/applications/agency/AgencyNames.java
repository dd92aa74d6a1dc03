package fi.verkosto.applications.agency;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the agency is called. Each stands in the head of mails, where there is one line of it. */
@Schema(name = "AgencyNames")
public record AgencyNames(
        @Schema(examples = "Opetushallitus") @NotBlank @Size(max = LONGEST) @SingleLine
        String fi,

        @Schema(examples = "Utbildningsstyrelsen") @NotBlank @Size(max = LONGEST) @SingleLine
        String sv,

        @Schema(examples = "Finnish National Agency for Education") @NotBlank @Size(max = LONGEST) @SingleLine
        String en) {

    private static final int LONGEST = 200;

    public LocalizedText toText() {
        return new LocalizedText(fi, sv, en);
    }
}
