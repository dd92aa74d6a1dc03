package fi.verkosto.applications.attachment;

import fi.verkosto.applications.attachment.CompoundFile.Directory;
import fi.verkosto.applications.attachment.CompoundFile.Stream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Which of the kinds a compound file is: by the streams directly below its root, since a sheet may well hold a whole
 * document further down. Macros are looked for at any depth.
 */
final class CompoundContent {

    /** Where Word, Excel and both of them keep their programs (MS-DOC, MS-XLS, MS-OVBA). */
    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private static final int WORD_HEAD = 12;
    private static final int WORD_FLAGS = 10;
    private static final int WORD_ENCRYPTED = 0x0100;

    /** The records of a workbook as a whole come first. */
    private static final int WORKBOOK_HEAD = 1 << 20;

    private static final int RECORD_HEAD = 4;
    private static final int END_OF_GLOBALS = 0x000a;
    private static final int FILE_PASSWORD = 0x002f;
    private static final int SHEET = 0x0085;
    private static final int SHEET_KIND = 5;
    private static final int MACRO_SHEET = 1;

    private final CompoundFile file;

    CompoundContent(FileBytes file) throws IOException {
        this.file = new CompoundFile(file);
    }

    Content content() throws IOException {
        Directory directory = file.directory();
        if (directory.streams().containsKey("EncryptedPackage")) {
            return Content.ENCRYPTED;
        }
        Stream document = directory.streams().get("WordDocument");
        Stream workbook =
                directory.streams().getOrDefault("Workbook", directory.streams().get("Book"));
        if (document == null && workbook == null) {
            return Content.UNKNOWN;
        }
        Content content = document == null
                ? ofWorkbook(file.beginning(workbook, directory, WORKBOOK_HEAD))
                : ofDocument(file.beginning(document, directory, WORD_HEAD));
        boolean hasMacros = directory.storages().stream().anyMatch(MACROS::contains);
        return hasMacros && !content.equals(Content.ENCRYPTED) ? Content.WITH_MACROS : content;
    }

    private static Content ofDocument(ByteBuffer head) {
        boolean encrypted = head.remaining() >= WORD_HEAD && (head.getShort(WORD_FLAGS) & WORD_ENCRYPTED) != 0;
        return encrypted ? Content.ENCRYPTED : Content.of(FileType.DOC);
    }

    /** Macros of before 1993 are sheets of a kind of their own, and run as well as the others. */
    private static Content ofWorkbook(ByteBuffer head) {
        int position = 0;
        while (position + RECORD_HEAD <= head.remaining()) {
            int kind = Short.toUnsignedInt(head.getShort(position));
            int length = Short.toUnsignedInt(head.getShort(position + 2));
            if (kind == FILE_PASSWORD) {
                return Content.ENCRYPTED;
            }
            int sheetKind = position + RECORD_HEAD + SHEET_KIND;
            if (kind == SHEET && sheetKind < head.remaining() && head.get(sheetKind) == MACRO_SHEET) {
                return Content.WITH_MACROS;
            }
            if (kind == END_OF_GLOBALS) {
                break;
            }
            position += RECORD_HEAD + length;
        }
        return Content.of(FileType.XLS);
    }
}
