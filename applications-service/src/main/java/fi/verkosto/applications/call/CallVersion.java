package fi.verkosto.applications.call;

import fi.verkosto.applications.call.terms.Phase;
import java.util.Locale;

/**
 * The version of a call as its readers see it. A call looks different when its phase changes, and to its staff, though
 * nobody has written anything: so the tag names the phase and the view beside the version that writers go by.
 */
public final class CallVersion {

    private CallVersion() {}

    /** What a writer has read, in whatever phase and view. */
    static String withoutView(String ifMatch) {
        return ifMatch == null ? null : ifMatch.replaceAll("\"(\\d+)(\\.[a-z]+){1,2}\"", "\"$1\"");
    }

    /** What goes between the quotation marks of the entity tag. */
    public static String of(GrantCall call, Phase phase, boolean forStaff) {
        String seen = phase == null ? "" : "." + phase.name().toLowerCase(Locale.ROOT) + (forStaff ? ".staff" : "");
        return call.version() + seen;
    }
}
