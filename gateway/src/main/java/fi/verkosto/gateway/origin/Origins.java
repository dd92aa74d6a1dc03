package fi.verkosto.gateway.origin;

import java.util.Set;
import java.util.regex.Pattern;

/** The origins that are named in the settings, and no others: no patterns, no "*", no "null". */
final class Origins {

    private static final String SETTING = "verkosto.gateway.cors.origins";

    /** RFC 6454, section 6.2: in small letters, without the scheme's usual port, without a path. */
    private static final Pattern SERIALISED =
            Pattern.compile("(?:http(?!.*:80$)|https(?!.*:443$))://(?:[a-z0-9.-]+|\\[[0-9a-f:]+])(?::[0-9]{1,5})?");

    private final Set<String> named;

    Origins(Set<String> named) {
        for (String origin : named) {
            if (!SERIALISED.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        SETTING + ": " + origin + " is no origin as browsers write it, such as https://portal.example");
            }
        }
        this.named = Set.copyOf(named);
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    boolean contains(String origin) {
        return named.contains(origin);
    }
}
