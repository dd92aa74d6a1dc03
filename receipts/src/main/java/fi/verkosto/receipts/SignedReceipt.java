package fi.verkosto.receipts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A receipt as it was given, and whether it is one. */
public sealed interface SignedReceipt {

    static SignedReceipt read(String compact, ReceiptKeys keys) {
        return switch (SignedPayload.read(compact, SignedType.RECEIPT, keys)) {
            case SignedPayload.Refused refused -> new Refused(refused.reason());
            case SignedPayload.Genuine genuine ->
                CanonicalJson.read(genuine.payload(), Receipt.class)
                        .filter(Receipt::isComplete)
                        .<SignedReceipt>map(receipt -> new Genuine(compact, receipt))
                        .orElseGet(() -> new Refused(Reason.NO_RECEIPT));
        };
    }

    /** What an unverified receipt claims to be: only to look up what should have been there. */
    static Optional<Receipt> claimed(String compact) {
        if (!SignedPayload.COMPACT.matcher(compact).matches()) {
            return Optional.empty();
        }
        try {
            byte[] payload = Base64.getUrlDecoder().decode(compact.split("\\.", -1)[1]);
            return CanonicalJson.read(new String(payload, StandardCharsets.UTF_8), Receipt.class)
                    .filter(Receipt::isComplete);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    record Genuine(String compact, Receipt receipt) implements SignedReceipt {

        /** What the next receipt of the chain holds of this one. */
        public String hash() {
            return CanonicalJson.sha256(compact);
        }
    }

    record Refused(Reason reason) implements SignedReceipt {}
}
