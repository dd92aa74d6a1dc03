package fi.verkosto.api.request;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.ws.rs.core.EntityTag;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guards against lost updates: whoever changes something names the version that they read (RFC 9110, RFC 6585). */
public final class Versions {

    /** Of If-Match: more is no list of versions that somebody read. */
    public static final int LONGEST = 2_000;

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
    private static final Pattern TAGS = Pattern.compile("[\\s,]*" + TAG + "(?:\\s*,[\\s,]*" + TAG + ")*[\\s,]*");
    private static final Pattern EACH = Pattern.compile("(W/)?\"([^\"]*)\"");

    private Versions() {}

    public static EntityTag etag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Refuses a request without {@code If-Match} only: for what is taken whichever version was read. */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(CommonError.PRECONDITION_REQUIRED).with("currentVersion", version);
        }
    }

    /** Refuses a request without {@code If-Match} (428) or with another version than the current (412). */
    public static void check(String ifMatch, long version) {
        check(ifMatch, version, () -> null);
    }

    /** The same, and the refusal of another version carries what is there now, so that nobody need read it again. */
    public static void check(String ifMatch, long version, Supplier<Object> content) {
        require(ifMatch, version);
        if (ifMatch.strip().equals("*")) {
            return;
        }
        if (ifMatch.length() > LONGEST || !TAGS.matcher(ifMatch).matches()) {
            throw noEtag();
        }
        if (!names(ifMatch, version)) {
            throw stale(ifMatch, version, content.get());
        }
    }

    private static boolean names(String ifMatch, long version) {
        return strong(ifMatch).anyMatch(Long.toString(version)::equals);
    }

    private static Stream<String> strong(String ifMatch) {
        return EACH.matcher(ifMatch)
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(tag -> tag.group(2));
    }

    private static Refusal noEtag() {
        return new Refusal(CommonError.INVALID_REQUEST)
                .with("header", "If-Match")
                .detail(
                        "If-Match on vastauksen ETag sellaisenaan lainausmerkkeineen, esimerkiksi \"3\"; useita"
                                + " erottaa pilkku.",
                        "If-Match är svarets ETag som den är med citattecken, till exempel \"3\"; flera skiljs åt med"
                                + " komma.",
                        "If-Match is the ETag of an answer as it is, with its quotes, as in \"3\"; commas part"
                                + " several.");
    }

    private static Refusal stale(String ifMatch, long version, Object found) {
        Refusal stale = new Refusal(CommonError.STALE_VERSION).with("currentVersion", version);
        if (strong(ifMatch).findAny().isEmpty()) {
            stale.detail(
                    "Heikko ETag (W/) ei koskaan täytä If-Match-ehtoa.",
                    "En svag ETag (W/) uppfyller aldrig If-Match.",
                    "A weak ETag (W/) never matches If-Match.");
        }
        return found == null ? stale : stale.with("current", found);
    }
}
