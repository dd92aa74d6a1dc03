package fi.verkosto.receipts;

import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** What was signed, if it was signed with a published key and as the type that is asked for. */
sealed interface SignedPayload {

    Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    static SignedPayload read(String compact, SignedType type, ReceiptKeys keys) {
        if (!COMPACT.matcher(compact).matches()) {
            return new Refused(Reason.NO_RECEIPT);
        }
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(
                new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA));
        try {
            signature.setCompactSerialization(compact);
            if (!type.header().equals(signature.getHeader("typ"))) {
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
            return new Genuine(signature.getPayload());
        } catch (JoseException | ClassCastException _) {
            // The library takes for granted that members of a header are texts.
            return new Refused(Reason.NO_RECEIPT);
        }
    }

    /** What it says, whoever signed it: for what is held against something else. */
    static SignedPayload unverified(String compact, SignedType type) {
        if (!COMPACT.matcher(compact).matches()) {
            return new Refused(Reason.NO_RECEIPT);
        }
        JsonWebSignature signature = new JsonWebSignature();
        try {
            signature.setCompactSerialization(compact);
            return type.header().equals(signature.getHeader("typ"))
                    ? new Genuine(signature.getUnverifiedPayload())
                    : new Refused(Reason.NO_RECEIPT);
        } catch (JoseException | ClassCastException _) {
            return new Refused(Reason.NO_RECEIPT);
        }
    }

    /** The last letter of a signature has bits that mean nothing; whoever changes them has changed what was signed. */
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

    record Genuine(String payload) implements SignedPayload {}

    record Refused(Reason reason) implements SignedPayload {}
}
