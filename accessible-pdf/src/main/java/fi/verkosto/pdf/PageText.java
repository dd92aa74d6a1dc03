package fi.verkosto.pdf;

import java.text.Normalizer;

/** What people wrote, as text of a page: no markup, no direction of its own, and nothing that the font cannot show. */
public final class PageText {

    /** In the place of what the font does not have, an emoji for instance: one sees that there was something. */
    private static final int NO_GLYPH = '□';

    private PageText() {}

    public static String of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFC).codePoints().forEach(point -> append(point, text));
        return text.toString();
    }

    private static void append(int point, StringBuilder text) {
        switch (point) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\'' -> text.append("&#39;");
            default -> appendOther(point, text);
        }
    }

    /** Formatting characters are invisible: those that turn directions would let a text say something else than it shows. */
    private static void appendOther(int point, StringBuilder text) {
        switch (Character.getType(point)) {
            case Character.FORMAT -> {}
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> text.append(' ');
            default -> text.appendCodePoint(AccessiblePdf.shows(point) ? point : NO_GLYPH);
        }
    }
}
