package fi.verkosto.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;

/** Guards against lost updates: whoever changes something names the version that they read (RFC 9110, RFC 6585). */
public final class Versions {

    private Versions() {}

    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a request without {@code If-Match} (428) or with another version than the current (412). */
    public static void check(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(CommonError.PRECONDITION_REQUIRED).with("currentVersion", version);
        }
        String current = "\"" + version + "\"";
        boolean matches = ifMatch.strip().equals("*")
                || Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(current::equals);
        if (!matches) {
            throw new Refusal(CommonError.STALE_VERSION).with("currentVersion", version);
        }
    }
}
