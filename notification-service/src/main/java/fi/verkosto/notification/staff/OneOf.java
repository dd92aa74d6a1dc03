package fi.verkosto.notification.staff;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers of what an event has one of for each of several people: the same ones whenever it comes. */
final class OneOf {

    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long BEHIND_THE_VARIANT = 0x3fff_ffff_ffff_ffffL;

    private OneOf() {}

    /** A UUID with the time of the event's, so that it is listed beside it. */
    static UUID event(UUID eventId, String person) {
        byte[] digest = sha256().digest((eventId + " " + person).getBytes(StandardCharsets.UTF_8));
        long drawn = ByteBuffer.wrap(digest).getLong();
        return new UUID(eventId.getMostSignificantBits(), (drawn & BEHIND_THE_VARIANT) | VARIANT);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
