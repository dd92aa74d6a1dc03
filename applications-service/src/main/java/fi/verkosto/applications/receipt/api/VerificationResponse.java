package fi.verkosto.applications.receipt.api;

import fi.verkosto.receipts.Finding;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the receipts are what was issued, and if not, every reason. */
@Schema(name = "ReceiptVerification")
record VerificationResponse(boolean valid, List<Item> findings) {

    static VerificationResponse from(List<Finding> findings, Locale language) {
        return new VerificationResponse(
                findings.isEmpty(),
                findings.stream().map(finding -> Item.from(finding, language)).toList());
    }

    @Schema(name = "ReceiptFinding")
    record Item(
            @Schema(description = "Which of the given receipts, from 1; 0 for the chain or the record")
            int line,

            @Schema(
                    description = "The stable name of the reason",
                    enumeration = {
                        "no-receipt",
                        "unknown-key",
                        "signature",
                        "other-call",
                        "removed",
                        "inserted",
                        "reordered",
                        "broken-link",
                        "record",
                        "not-in-register",
                        "changed-byte",
                        "removed-at-end"
                    })
            String reason,

            @Schema(description = "The reason in the language of Accept-Language")
            String text) {

        private static Item from(Finding finding, Locale language) {
            return new Item(finding.line(), finding.reason().code(), ReceiptTexts.of(finding, language));
        }
    }
}
