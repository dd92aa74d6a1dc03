package fi.verkosto.applications.provider.api;

import fi.verkosto.api.query.QueryRefusal;
import fi.verkosto.api.value.WrittenForm;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a page of the register begins: after a business ID. Opaque to callers. */
final class ProviderCursor {

    private ProviderCursor() {}

    /** The business ID that the page begins after. */
    static String parse(String cursor) {
        if (cursor == null) {
            return "";
        }
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (id.matches(WrittenForm.BUSINESS_ID)) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            // Refused below, like every other text that is no cursor.
        }
        throw QueryRefusal.cursor();
    }

    static String of(String businessId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(businessId.getBytes(StandardCharsets.US_ASCII));
    }
}
