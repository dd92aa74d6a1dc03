package fi.verkosto.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.function.Supplier;

/** Guards against lost updates: whoever changes something names the version that they read (RFC 9110, RFC 6585). */
public final class Versions {

    private Versions() {}

    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a request without {@code If-Match} (428) or with another version than the current (412). */
    public static void check(String ifMatch, long version) {
        check(ifMatch, version, () -> null);
    }

    /** The same, and the refusal of another version carries what is there now, so that nobody need read it again. */
    public static void check(String ifMatch, long version, Supplier<Object> content) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(CommonError.PRECONDITION_REQUIRED).with("currentVersion", version);
        }
        String current = "\"" + version + "\"";
        boolean matches = ifMatch.strip().equals("*")
                || Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(current::equals);
        if (!matches) {
            Refusal stale = new Refusal(CommonError.STALE_VERSION).with("currentVersion", version);
            Object found = content.get();
            throw found == null ? stale : stale.with("current", found);
        }
    }
}
