package fi.verkosto.applications.provider.api;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.api.Years;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.provider.Providers;
import fi.verkosto.applications.provider.Region;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;

/** Reads the parameters of a search. */
final class ProviderSearch {

    private ProviderSearch() {}

    static Providers.Search of(String text, String region, String businessId, String licensedOn) {
        if (region != null && Region.of(region).isEmpty()) {
            throw refused("region");
        }
        return new Providers.Search(Text.sought(text), region, businessId, day(licensedOn));
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : Years.day(text);
        } catch (DateTimeException _) {
            throw refused("licensedOn");
        }
    }

    /** The business ID that the page begins after. */
    static String after(String cursor) {
        if (cursor == null) {
            return "";
        }
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (id.matches("\\d{7}-\\d")) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            // Refused below, like every other text that is no cursor.
        }
        throw refused("cursor");
    }

    static String cursorAfter(String businessId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(businessId.getBytes(StandardCharsets.US_ASCII));
    }

    private static Refusal refused(String parameter) {
        return new Refusal(CommonError.INVALID_REQUEST).with("parameter", parameter);
    }
}
