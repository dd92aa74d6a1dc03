package fi.verkosto.applications.privacy;

import fi.verkosto.messaging.PublicEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A person is to be forgotten. For an internal topic only. It has digests of the address and of the subject and neither of
 * them: whoever has one can tell that it is meant, and nothing that is kept of this message tells it anew.
 *
 * @param recipientDigest SHA-256 of the address in small letters, as hexadecimal digits; null where none was named
 * @param subjectDigest SHA-256 of the subject of their tokens, likewise
 */
record PersonErased(UUID subject, String recipientDigest, String subjectDigest) implements PublicEvent {

    static final String TOPIC = "verkosto.persons";

    static PersonErased of(UUID request, Person person) {
        return new PersonErased(request, digest(person.email()), digest(person.subject()));
    }

    private static String digest(String text) {
        if (text == null) {
            return null;
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
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
