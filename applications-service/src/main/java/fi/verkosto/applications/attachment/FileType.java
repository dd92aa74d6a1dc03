package fi.verkosto.applications.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be attached: kinds of file that an officer and an evaluator can open. */
public enum FileType {
    TXT("text/plain"),
    RTF("application/rtf"),
    PDF("application/pdf"),
    ODT("application/vnd.oasis.opendocument.text"),
    DOC("application/msword"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    XLS("application/vnd.ms-excel"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ZIP("application/zip");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As at the end of a name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    static List<String> extensions() {
        return Arrays.stream(values()).map(FileType::extension).toList();
    }
}
