package fi.verkosto.coordination.signal.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.signal.Judgement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignalAcknowledgement")
record AcknowledgementRequest(
        @Schema(required = true, examples = "USEFUL") @NotNull
        Judgement judgement,

        @Schema(
                required = true,
                examples = "Sovimme, että verkosto siirtää kaksi kokeilua syksyyn.",
                description = "What was found out or agreed, in own words")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
