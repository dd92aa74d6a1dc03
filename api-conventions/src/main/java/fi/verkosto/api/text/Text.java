package fi.verkosto.api.text;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What counts as a text, the same in every service: its form, its length, and when there is nothing in it. */
public final class Text {

    /** Default_Ignorable_Code_Point of Unicode 16 (DerivedCoreProperties.txt), which Java's patterns do not know. */
    private static final String IGNORABLE =
            "\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F"
                    + "\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8"
                    + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}";

    /** The empty pattern of Braille is a symbol to Unicode, and nothing to whoever reads it. */
    private static final String EMPTY_SYMBOL = "\\u2800";

    private static final Pattern BLANK =
            Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}\\p{Cc}" + IGNORABLE + EMPTY_SYMBOL + "]*");

    private static final String EDGE = "[\\p{IsWhite_Space}\\p{Cc}\\u200B\\u2060\\uFEFF]";

    /** At the end only from the first of them: begun at each, a long gap within the text would be gone through each time. */
    private static final Pattern EDGES = Pattern.compile("\\A" + EDGE + "++|(?<!" + EDGE + ")" + EDGE + "++\\z");

    /** What breaks a line or moves along it, and what turns the direction of writing for all that follows. */
    private static final Pattern BEYOND_A_LINE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private Text() {}

    /** Whether a reader would see nothing: no text, or only white space, controls and what Unicode does not show. */
    public static boolean isBlank(String text) {
        return text == null || BLANK.matcher(text).matches();
    }

    /** Without white space, of any kind, at both ends. */
    public static String strip(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** In code points, as JSON Schema counts: what a person takes for one sign is never two because of its encoding. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** In the composed form (NFC), in which equal texts are equal. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** As it is looked for: composed and without white space around it; null where there is nothing to look for. */
    public static String sought(String text) {
        return isBlank(text) ? null : composed(strip(text));
    }

    /** Whether it could be a name or a title: no line breaks, no tabs, nothing that turns the direction of writing. */
    public static boolean isSingleLine(String text) {
        return !BEYOND_A_LINE.matcher(text).find();
    }

    /**
     * The first code point that no text may have: half of a surrogate pair, which no encoding knows; a noncharacter; a
     * control other than tab and line break.
     */
    public static OptionalInt forbiddenIn(String text) {
        return text.codePoints().filter(Text::isForbidden).findFirst();
    }

    private static boolean isForbidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.SURROGATE -> true;
            default -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        };
    }
}
