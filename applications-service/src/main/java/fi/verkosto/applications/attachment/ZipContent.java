package fi.verkosto.applications.attachment;

import static fi.verkosto.applications.ApplicationsError.ATTACHMENT_ARCHIVE_EMPTY;
import static fi.verkosto.applications.ApplicationsError.ATTACHMENT_ARCHIVE_NESTED;
import static fi.verkosto.applications.ApplicationsError.ATTACHMENT_ARCHIVE_TOO_LARGE;
import static fi.verkosto.applications.ApplicationsError.ATTACHMENT_ARCHIVE_UNSAFE_NAMES;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is in a ZIP container: a document of one of the two families of office formats, or files. Judged by its directory
 * and by at most three small parts, whatever there are of others: neither a million names nor a part that unpacks to
 * gigabytes costs memory or time.
 */
final class ZipContent {

    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_UNPACKED = 1L << 30;

    private static final String OPEN_DOCUMENT = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String OFFICE_OPEN = "[Content_Types].xml";
    private static final Set<String> READ = Set.of(OPEN_DOCUMENT, MANIFEST, OFFICE_OPEN);

    /** A program: ZIP by its bytes, and still not what an applicant would attach. */
    private static final Set<String> PROGRAMS = Set.of("META-INF/MANIFEST.MF", "AndroidManifest.xml");

    private static final Pattern OPEN_MACROS = Pattern.compile("(Basic|Scripts)/.+");
    private static final Pattern OFFICE_MACROS =
            Pattern.compile("(.*/)?vbaProject\\.bin|xl/macrosheets/.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE =
            Pattern.compile("([A-Za-z]:.*|[/\\\\].*|(.*[/\\\\])?\\.\\.([/\\\\].*)?)", Pattern.DOTALL);
    private static final Pattern ARCHIVE = Pattern.compile(
            ".*\\.(zip|7z|rar|jar|tar|gz|tgz|bz2|xz|zst|cab|iso)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final FileBytes file;
    private final Map<String, ZipDirectory.Entry> parts = new HashMap<>();
    private int files;
    private int entries;
    private long unpacked;
    private boolean encrypted;
    private boolean program;
    private boolean openMacros;
    private boolean officeMacros;
    private boolean unsafe;
    private boolean nested;

    ZipContent(FileBytes file) {
        this.file = file;
    }

    Content content() throws IOException {
        ZipDirectory directory = ZipDirectory.of(file);
        if (directory == null) {
            return Content.UNKNOWN;
        }
        if (directory.claimedEntries() > MOST_ENTRIES) {
            return new Content.Unwanted(ATTACHMENT_ARCHIVE_TOO_LARGE);
        }
        boolean whole = directory.walk(this::take);
        if (entries > MOST_ENTRIES || unpacked > LARGEST_UNPACKED) {
            return new Content.Unwanted(ATTACHMENT_ARCHIVE_TOO_LARGE);
        }
        return whole ? judged() : Content.UNKNOWN;
    }

    /** The first part of a name counts: a reader takes one of them, and a document has only one. */
    private boolean take(ZipDirectory.Entry entry) {
        String name = entry.name();
        entries++;
        files += name.endsWith("/") ? 0 : 1;
        unpacked += Math.max(entry.unpacked(), 0);
        encrypted |= entry.encrypted();
        program |= PROGRAMS.contains(name);
        openMacros |= OPEN_MACROS.matcher(name).matches();
        officeMacros |= OFFICE_MACROS.matcher(name).matches();
        unsafe |= UNSAFE.matcher(name).matches();
        nested |= ARCHIVE.matcher(name).matches();
        if (READ.contains(name)) {
            parts.putIfAbsent(name, entry);
        }
        return entries <= MOST_ENTRIES && unpacked <= LARGEST_UNPACKED;
    }

    private Content judged() throws IOException {
        if (encrypted) {
            return Content.ENCRYPTED;
        }
        if (program) {
            return Content.UNKNOWN;
        }
        Optional<Content> document = parts.containsKey(OFFICE_OPEN) ? officeOpen() : openDocument();
        return document.isPresent() ? document.get() : archive();
    }

    private Content archive() {
        if (files == 0) {
            return new Content.Unwanted(ATTACHMENT_ARCHIVE_EMPTY);
        }
        if (unsafe) {
            return new Content.Unwanted(ATTACHMENT_ARCHIVE_UNSAFE_NAMES);
        }
        return nested ? new Content.Unwanted(ATTACHMENT_ARCHIVE_NESTED) : Content.of(FileType.ZIP);
    }

    /** None if the part that is named like that of a document says nothing of the kind. */
    private Optional<Content> officeOpen() throws IOException {
        Optional<String> types = part(OFFICE_OPEN);
        if (types.isEmpty()) {
            return Optional.of(Content.UNKNOWN);
        }
        String said = types.get();
        if (!said.contains("<Types")) {
            return Optional.empty();
        }
        if (officeMacros || said.contains("macroEnabled")) {
            return Optional.of(Content.WITH_MACROS);
        }
        // The main part of a template has another type.
        if (said.contains("openxmlformats-officedocument.wordprocessingml.document.main+xml")) {
            return Optional.of(Content.of(FileType.DOCX));
        }
        return Optional.of(
                said.contains("openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        ? Content.of(FileType.XLSX)
                        : Content.UNKNOWN);
    }

    private Optional<Content> openDocument() throws IOException {
        String said = part(OPEN_DOCUMENT).orElse("").strip();
        boolean isDocument =
                said.startsWith("application/vnd.oasis.opendocument.") || said.equals("application/epub+zip");
        if (!isDocument) {
            return Optional.empty();
        }
        if (part(MANIFEST).orElse("").contains("encryption-data")) {
            return Optional.of(Content.ENCRYPTED);
        }
        if (openMacros) {
            return Optional.of(Content.WITH_MACROS);
        }
        return Optional.of(FileType.of(said)
                .filter(type -> type == FileType.ODT || type == FileType.ODS)
                .map(Content::of)
                .orElse(Content.UNKNOWN));
    }

    private Optional<String> part(String name) throws IOException {
        ZipDirectory.Entry entry = parts.get(name);
        return entry == null ? Optional.empty() : ZipPart.text(file, entry);
    }
}
