package fi.verkosto.gateway.page;

import io.vertx.ext.web.MIMEHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the header {@code Accept} says of media types (RFC 9110, section 12.5.1): the range that fits a type best has its word. */
final class Preference {

    private Preference() {}

    static Optional<String> among(List<MIMEHeader> accepted, List<String> types) {
        return types.stream()
                .filter(type -> weight(accepted, type) > 0)
                .max(Comparator.comparingDouble(type -> weight(accepted, type)));
    }

    private static float weight(List<MIMEHeader> accepted, String type) {
        return accepted.stream()
                .filter(range -> specificity(range, type) >= 0)
                .max(Comparator.comparingInt(range -> specificity(range, type)))
                .map(MIMEHeader::weight)
                .orElse(0f);
    }

    private static int specificity(MIMEHeader range, String type) {
        // The parts of one that stands alone are null until it is parsed; the whole never is.
        String whole = range.value();
        if (whole.equalsIgnoreCase(type)) {
            return 2;
        }
        if (whole.equals("*/*")) {
            return 0;
        }
        String general = type.substring(0, type.indexOf('/')) + "/*";
        return whole.equalsIgnoreCase(general) ? 1 : -1;
    }
}
