package fi.verkosto.notification.mail;

import java.util.regex.Pattern;

/**
 * A code that lets whoever has it act, such as that of an invitation, is for the reader of its mail alone: where the text of a mail is
 * kept after it was sent, or shown to somebody else, the code is not in it.
 */
public final class HiddenCodes {

    /** As events have them: eight groups of four digits and capital letters. */
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){7}\\b");

    private HiddenCodes() {}

    /** The text without them; null for none. */
    public static String in(String text) {
        return text == null ? null : CODE.matcher(text).replaceAll("…");
    }
}
