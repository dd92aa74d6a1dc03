package fi.verkosto.applications.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Which of the kinds a ZIP container is, by its directory (PKWARE APPNOTE 6.3, section 4.3). The directory is walked entry
 * by entry and nothing is unpacked but one small part, within a bound: neither a directory of a million names nor a
 * part that unpacks to gigabytes costs memory.
 */
final class ZipContent {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;
    private static final int LONGEST_PART = 1 << 20;

    private static final String OPEN_DOCUMENT = "mimetype";
    private static final String OFFICE_OPEN = "[Content_Types].xml";
    /** A program: ZIP by its bytes, and still not what an applicant would attach. */
    private static final Set<String> PROGRAMS = Set.of("META-INF/MANIFEST.MF", "AndroidManifest.xml");

    private final FileBytes file;

    ZipContent(FileBytes file) {
        this.file = file;
    }

    Optional<FileType> type() throws IOException {
        long end = end();
        if (end < 0) {
            return Optional.empty();
        }
        ByteBuffer record = file.at(end, END_LENGTH);
        long length = Integer.toUnsignedLong(record.getInt(12));
        return typeOf(end - length, end);
    }

    private Optional<FileType> typeOf(long begin, long end) throws IOException {
        Set<String> seen = new HashSet<>();
        String kind = null;
        long position = begin;
        while (position + ENTRY_LENGTH <= end) {
            ByteBuffer entry = file.at(position, ENTRY_LENGTH);
            if (entry.remaining() < ENTRY_LENGTH || entry.getInt(0) != ENTRY_SIGNATURE) {
                return Optional.empty();
            }
            int nameLength = Short.toUnsignedInt(entry.getShort(28));
            String name = name(position, nameLength);
            if (name.equals(OPEN_DOCUMENT) || name.equals(OFFICE_OPEN)) {
                seen.add(name);
                kind = part(entry);
            } else if (PROGRAMS.contains(name)) {
                seen.add(name);
            }
            position += ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(entry.getShort(30))
                    + Short.toUnsignedInt(entry.getShort(32));
        }
        return position == end ? meaningOf(seen, kind) : Optional.empty();
    }

    private static Optional<FileType> meaningOf(Set<String> seen, String kind) {
        if (seen.isEmpty()) {
            return Optional.of(FileType.ZIP);
        }
        if (seen.equals(Set.of(OPEN_DOCUMENT))) {
            return FileType.of(kind).filter(type -> type == FileType.ODT || type == FileType.ODS);
        }
        if (seen.equals(Set.of(OFFICE_OPEN))) {
            // The main part of a document with macros, or of a template, has another type.
            if (kind.contains("openxmlformats-officedocument.wordprocessingml.document.main+xml")) {
                return Optional.of(FileType.DOCX);
            }
            if (kind.contains("openxmlformats-officedocument.spreadsheetml.sheet.main+xml")) {
                return Optional.of(FileType.XLSX);
            }
        }
        return Optional.empty();
    }

    private String name(long entry, int length) throws IOException {
        // Longer names are of no interest, and need not be read.
        int wanted = length <= OFFICE_OPEN.length() + 1 ? length : 0;
        return text(file.at(entry + ENTRY_LENGTH, wanted));
    }

    /** What the part holds, up to a bound; nothing if its bytes are not what the directory says. */
    private String part(ByteBuffer entry) throws IOException {
        long local = Integer.toUnsignedLong(entry.getInt(42));
        ByteBuffer head = file.at(local, LOCAL_LENGTH);
        if (head.remaining() < LOCAL_LENGTH) {
            return "";
        }
        long data =
                local + LOCAL_LENGTH + Short.toUnsignedInt(head.getShort(26)) + Short.toUnsignedInt(head.getShort(28));
        InputStream packed = file.stream(data, Integer.toUnsignedLong(entry.getInt(20)));
        if (entry.getShort(10) != DEFLATED) {
            return new String(packed.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
        }
        Inflater inflater = new Inflater(true);
        try (InputStream unpacked = new InflaterInputStream(packed, inflater)) {
            return new String(unpacked.readNBytes(LONGEST_PART), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        } finally {
            inflater.end();
        }
    }

    /** The directory's end record: the last thing in the file but for a comment. */
    private long end() throws IOException {
        long from = Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = file.at(from, (int) (file.size() - from));
        for (int i = tail.remaining() - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE
                    && i + END_LENGTH + Short.toUnsignedInt(tail.getShort(i + 20)) == tail.remaining()) {
                return from + i;
            }
        }
        return -1;
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }
}
