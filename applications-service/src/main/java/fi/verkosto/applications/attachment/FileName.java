package fi.verkosto.applications.attachment;

import fi.verkosto.api.text.Lengths;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a file, safe to show and to save anywhere: without folders, invisible characters and what reverses the
 * direction of writing, and short enough for every file system.
 *
 * @param base without the extension
 * @param extension without the dot; empty if there is none
 */
record FileName(String base, String extension) {

    /** In bytes of UTF-8; file systems take 255. */
    static final int LONGEST = Lengths.NAME;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control, formatting (bidi and zero width among them), lone surrogates, private, unassigned, line separators. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    private static final Pattern FORBIDDEN_SOMEWHERE = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);
    /** Begins with a letter: the 2 of "Budget v1.2" is none. */
    private static final Pattern WITH_EXTENSION = Pattern.compile("(.+)\\.([A-Za-z][A-Za-z0-9]{0,7})");

    /** What is left of the name that somebody gave; none if nothing is. */
    static Optional<FileName> of(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = FOLDERS.matcher(name).replaceFirst("");
        name = FORBIDDEN_SOMEWHERE.matcher(name).replaceAll("_");
        name = SPACES.matcher(name).replaceAll(" ");
        name = EDGES.matcher(name).replaceAll("");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        Matcher parts = WITH_EXTENSION.matcher(name);
        FileName safe = parts.matches()
                ? new FileName(shortened(parts.group(1)), parts.group(2))
                : new FileName(shortened(name), "");
        return Optional.of(safe).filter(left -> !left.base.isEmpty());
    }

    boolean says(FileType type) {
        return extension.toLowerCase(Locale.ROOT).equals(type.extension());
    }

    boolean contradicts(FileType type) {
        return !extension.isEmpty() && !says(type);
    }

    /** With the extension of the type where none was given. */
    String as(FileType type) {
        return base + "." + (extension.isEmpty() ? type.extension() : extension);
    }

    private static String shortened(String text) {
        String left = text;
        while (left.getBytes(StandardCharsets.UTF_8).length > LONGEST - "._extension".length()) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
        }
        return EDGES.matcher(left).replaceAll("");
    }
}
