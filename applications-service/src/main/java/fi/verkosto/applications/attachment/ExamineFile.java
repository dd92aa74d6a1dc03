package fi.verkosto.applications.attachment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.content.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds out what has come in, and refuses what may not be attached. */
@ApplicationScoped
public class ExamineFile {

    private final ContentTypes types;
    private final AttachmentLimits limits;

    ExamineFile(ContentTypes types, AttachmentLimits limits) {
        this.types = types;
        this.limits = limits;
    }

    /** Before the body is read: a name of which nothing can be used is refused. */
    public static void requireName(String given) {
        nameOf(given);
    }

    public NewAttachment examine(Section section, String givenName, ReceivedFile file) {
        FileName name = nameOf(givenName);
        FileType type = typeOf(file, name);
        // Renamed silently, a document would lie to whoever sent it; a missing extension is added.
        if (name.contradicts(type)) {
            throw new Refusal(ApplicationsError.ATTACHMENT_NAME_CONTRADICTS_CONTENT)
                    .with("mediaType", type.mediaType())
                    .with("extension", type.extension());
        }
        return new NewAttachment(section, name.as(type), type, file.size(), file.sha256());
    }

    private FileType typeOf(ReceivedFile file, FileName name) {
        try {
            return switch (types.of(file.bytesToExamine(limits.examineWithin()), name)) {
                case Content.Known(FileType type) -> type;
                case Content.Unwanted(ApplicationsError reason) ->
                    throw new Refusal(reason).with("allowed", FileType.extensions());
            };
        } catch (FileBytes.TakesTooLong _) {
            throw new Refusal(ApplicationsError.ATTACHMENT_TOO_COMPLEX);
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be examined", e);
        }
    }

    private static FileName nameOf(String given) {
        return FileName.of(given)
                .orElseThrow(() -> new Refusal(CommonError.INVALID_REQUEST)
                        .detail(
                                "Parametrissa name ei ole tiedoston nimeä.",
                                "Parametern name innehåller inget filnamn.",
                                "The parameter name holds no file name."));
    }
}
