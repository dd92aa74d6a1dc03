package fi.verkosto.applications.receipt.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.receipts.CanonicalJson;
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
        List<@NotNull @Size(max = Lengths.RECEIPT) String> receipts,

        @Schema(description = "What was submitted, as …/record gives it, in a text", nullable = true)
        @Size(max = 1_000_000)
        String record) {

    /** Canonicalizing goes level by level, and so ends before the deepest text that a request could hold. */
    void requireReadable() {
        if (record != null && CanonicalJson.isTooDeep(record)) {
            int most = CanonicalJson.DEEPEST;
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .faults(List.of(Fault.at(
                            "/record",
                            "too-deep",
                            "Sisäkkäisiä tasoja saa olla enintään " + most,
                            "Det får finnas högst " + most + " nivåer i varandra",
                            "At most " + most + " levels may be nested")));
        }
    }
}
