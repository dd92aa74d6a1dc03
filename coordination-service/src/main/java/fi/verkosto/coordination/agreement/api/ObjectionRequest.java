package fi.verkosto.coordination.agreement.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TransferAgreementObjection")
record ObjectionRequest(
        @Schema(
                required = true,
                examples = "Osuus ei kata palkkakuluja.",
                description = "Why the member does not agree, in its own words; all of the network read it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
