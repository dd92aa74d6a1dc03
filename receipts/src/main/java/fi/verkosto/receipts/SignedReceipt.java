package fi.verkosto.receipts;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A receipt as it was given, and whether it is one. */
public sealed interface SignedReceipt {

    Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    static SignedReceipt read(String compact, ReceiptKeys keys) {
        if (!COMPACT.matcher(compact).matches()) {
            return new Refused(Reason.NO_RECEIPT);
        }
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(
                new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
        try {
            signature.setCompactSerialization(compact);
            if (!SigningKey.TYPE.equals(signature.getHeader("typ"))) {
                return new Refused(Reason.NO_RECEIPT);
            }
            Optional<PublicKey> key = keys.find(signature.getKeyIdHeaderValue());
            if (key.isEmpty()) {
                return new Refused(Reason.UNKNOWN_KEY);
            }
            signature.setKey(key.get());
            if (!signature.verifySignature() || !isWrittenInTheOneWay(compact)) {
                return new Refused(Reason.SIGNATURE);
            }
            return CanonicalJson.read(signature.getPayload(), Receipt.class)
                    .filter(Receipt::isComplete)
                    .<SignedReceipt>map(receipt -> new Genuine(compact, receipt))
                    .orElseGet(() -> new Refused(Reason.NO_RECEIPT));
        } catch (JoseException | ClassCastException _) {
            // The library takes for granted that members of a header are texts.
            return new Refused(Reason.NO_RECEIPT);
        }
    }

    /** What an unverified receipt claims to be: only to look up what should have been there. */
    static Optional<Receipt> claimed(String compact) {
        if (!COMPACT.matcher(compact).matches()) {
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

    /** The last letter of a signature has bits that mean nothing; whoever changes them has changed the receipt. */
    private static boolean isWrittenInTheOneWay(String compact) {
        for (String part : compact.split("\\.", -1)) {
            String again = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Base64.getUrlDecoder().decode(part));
            if (!again.equals(part)) {
                return false;
            }
        }
        return true;
    }

    record Genuine(String compact, Receipt receipt) implements SignedReceipt {

        /** What the next receipt of the chain holds of this one. */
        public String hash() {
            return CanonicalJson.sha256(compact);
        }
    }

    record Refused(Reason reason) implements SignedReceipt {}
}
