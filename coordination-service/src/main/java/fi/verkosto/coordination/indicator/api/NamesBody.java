package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorNames", description = "What people call the indicator, in three languages")
record NamesBody(
        @Schema(required = true, examples = "Koulutetun henkilöstön osuus")
        @NotBlank
        @SingleLine
        @Size(max = Lengths.NAME)
        String fi,

        @Schema(required = true, examples = "Andelen utbildad personal") @NotBlank @SingleLine @Size(max = Lengths.NAME)
        String sv,

        @Schema(required = true, examples = "Share of staff trained") @NotBlank @SingleLine @Size(max = Lengths.NAME)
        String en) {

    static NamesBody from(LocalizedText names) {
        return new NamesBody(names.fi(), names.sv(), names.en());
    }

    LocalizedText toText() {
        return new LocalizedText(fi, sv, en);
    }
}
