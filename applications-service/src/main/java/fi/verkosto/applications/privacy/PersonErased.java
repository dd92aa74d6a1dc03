package fi.verkosto.applications.privacy;

import fi.verkosto.messaging.PublicEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A person is to be forgotten. For the internal topic only. It has a digest of the address and not the address: whoever
 * has the address can tell that it is meant, and nothing that is kept of this message tells it anew.
 *
 * @param recipientDigest SHA-256 of the address in small letters, as hexadecimal digits
 */
record PersonErased(UUID subject, String recipientDigest) implements PublicEvent {

    static final String TOPIC = "verkosto.notifications";

    static PersonErased of(UUID request, String email) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(email.getBytes(StandardCharsets.UTF_8));
            return new PersonErased(request, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of all agencies alike. */
    @Override
    public String agency() {
        return null;
    }

    @Override
    public String type() {
        return "fi.verkosto.person.erased.v1";
    }
}
