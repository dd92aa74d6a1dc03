package fi.verkosto.api.paging;

import fi.verkosto.api.query.QueryRefusal;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** Where a page begins: after the item with this ID. Opaque to callers. */
public record Cursor(UUID id) {

    /** Of any cursor, in characters: that of a sorted list holds a value of its last item. */
    public static final int LONGEST = 4_000;

    /** Sorts before every UUID. */
    private static final Cursor START = new Cursor(new UUID(0, 0));

    private static final int BYTES = 16;

    /** Reads what an earlier page gave; without it the list begins at its start. */
    public static Cursor parse(String text) {
        if (text == null) {
            return START;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                return new Cursor(new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException _) {
            // Refused below, like every other text that is no cursor.
        }
        throw QueryRefusal.cursor();
    }

    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
