package fi.verkosto.applications.listing.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.query.QueryRefusal;
import fi.verkosto.applications.listing.ListPosition;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** Where the next page of a sorted list begins, and of which list it is. Opaque to callers. */
final class ListCursor {

    private ListCursor() {}

    static String of(Sorting sorting, ListPosition position) {
        String text = sorting + "\n" + position.id() + "\n" + position.value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for the first page. */
    static ListPosition parse(Sorting sorting, String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("\n", 3);
            if (cursor.length() <= Cursor.LONGEST && parts.length == 3 && parts[0].equals(sorting.toString())) {
                return new ListPosition(sorting.order().parse(parts[2]), UUID.fromString(parts[1]));
            }
        } catch (RuntimeException _) {
            // Refused below, like every other text that is no cursor of this list.
        }
        throw QueryRefusal.cursor();
    }
}
