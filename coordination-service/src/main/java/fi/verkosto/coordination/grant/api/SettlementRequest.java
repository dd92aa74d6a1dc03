package fi.verkosto.coordination.grant.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GrantSettlement")
public record SettlementRequest(
        @Schema(
                required = true,
                examples = "Vastaanottoilmoitus tuli postitse viimeisenä päivänä.",
                description = "Why the officer settles the grant so, in the officer's words; the recipient reads it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
