package fi.verkosto.applications.attachment;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.application.ApplicationAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

/** Shows files to whoever may read the application: those of now, and those of each submitted version. */
@ApplicationScoped
public class ReadAttachments {

    private final Attachments attachments;
    private final ApplicationAccess access;
    private final FileStore store;

    ReadAttachments(Attachments attachments, ApplicationAccess access, FileStore store) {
        this.attachments = attachments;
        this.access = access;
        this.store = store;
    }

    @Transactional
    public List<Attachment> present(UUID applicationId) {
        return attachments.present(access.toRead(applicationId).id());
    }

    /** Also one that was deleted: it says when. */
    @Transactional
    public Attachment known(UUID applicationId, UUID id) {
        return found(access.toRead(applicationId).id(), id);
    }

    /** One whose bytes may be read. */
    @Transactional
    public Attachment readable(UUID applicationId, UUID id) {
        Attachment attachment = known(applicationId, id);
        if (attachment.isDeleted()) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return attachment;
    }

    @Transactional
    public List<Attachment> submitted(UUID applicationId, int number) {
        return attachments.submitted(access.submission(applicationId, number).applicationId(), number);
    }

    /** One of a submitted version, whatever was deleted since. */
    @Transactional
    public Attachment submitted(UUID applicationId, int number, UUID id) {
        return submitted(applicationId, number).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** The bytes, outside of any transaction. */
    public InputStream bytes(Attachment attachment) {
        return store.open(attachment.id(), attachment.size());
    }

    private Attachment found(UUID applicationId, UUID id) {
        return attachments.find(applicationId, id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
