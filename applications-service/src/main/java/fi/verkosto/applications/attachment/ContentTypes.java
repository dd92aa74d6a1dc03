package fi.verkosto.applications.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its content. Apache Tika knows the beginnings of files; what is inside the two kinds of container
 * is looked up here, since Tika's own way there loads their directories as a whole, and a file with a name.
 */
@ApplicationScoped
class ContentTypes {

    private static final MediaType COMPOUND = MediaType.application("x-tika-msoffice");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * What the file is.
     *
     * @param name tells only whether it is to be taken for a text, if it can be: a text may begin with anything
     */
    Content of(FileBytes file, FileName name) throws IOException {
        if (name.says(FileType.TXT) && new PlainText(file).isText()) {
            return Content.of(FileType.TXT);
        }
        MediaType found = byItsBeginning(file);
        if (is(found, MediaType.APPLICATION_ZIP)) {
            return new ZipContent(file).content();
        }
        if (is(found, COMPOUND)) {
            return new CompoundContent(file).content();
        }
        FileType type = FileType.of(found.getBaseType().toString()).orElse(null);
        return switch (type) {
            case null -> Content.UNKNOWN;
            case PDF -> new PdfContent(file).content();
            case TXT, RTF, ODT, DOC, DOCX, ODS, XLS, XLSX, ZIP -> Content.of(type);
        };
    }

    private MediaType byItsBeginning(FileBytes file) throws IOException {
        try (InputStream beginning = new BufferedInputStream(file.stream(0, types.getMinLength()))) {
            return types.detect(beginning, new Metadata());
        }
    }

    private boolean is(MediaType found, MediaType kind) {
        MediaTypeRegistry registry = types.getMediaTypeRegistry();
        return found.equals(kind) || registry.isSpecializationOf(found, kind);
    }
}
