package fi.verkosto.applications.receipt.api;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be checked. */
@Schema(name = "ReceiptVerificationRequest")
record VerificationRequest(
        @Schema(description = "One receipt, or the chain of a call from its first receipt on; compact JWS each")
        @NotEmpty
        @Size(max = 1000)
        List<@NotNull @Size(max = 20_000) String> receipts,

        @Schema(description = "What was submitted, as …/record gives it, in a text", nullable = true)
        String record) {}
