package fi.verkosto.notification.smtp;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server's refusal.
 *
 * @param code of RFC 5321, 4.2
 * @param text the whole reply, code included
 */
record Reply(Stage stage, int code, String text) {

    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -][245]\\.(\\d{1,3})\\.(\\d{1,3})(?!\\S)");

    boolean isTemporary() {
        return code < 500;
    }

    /** The enhanced status code (RFC 3463) without its class, such as 7.1; empty where the server gives none. */
    String enhanced() {
        Matcher found = ENHANCED.matcher(text);
        if (!found.find()) {
            return "";
        }
        MatchResult status = found.toMatchResult();
        return Integer.parseInt(status.group(1)) + "." + Integer.parseInt(status.group(2));
    }

    Verdict verdict() {
        return Refusals.verdict(this);
    }
}
