package fi.verkosto.applications.attachment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
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

    /** Those of now; for officers those of the last submission. */
    @Transactional
    public List<Attachment> present(UUID applicationId) {
        Application application = access.toRead(applicationId);
        return access.isOfApplicant(application)
                ? attachments.present(application.id())
                : asSubmitted(application, application.submissions());
    }

    /** Also one that was deleted: it says when. */
    @Transactional
    public Attachment known(UUID applicationId, UUID id) {
        Application application = access.toRead(applicationId);
        Optional<Attachment> found = access.isOfApplicant(application)
                ? attachments.find(application.id(), id)
                : asSubmitted(application, application.submissions()).stream()
                        .filter(attachment -> attachment.id().equals(id))
                        .findFirst();
        return found.orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
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
        access.submission(applicationId, number);
        Application application = access.toRead(applicationId);
        return access.isOfApplicant(application)
                ? attachments.submitted(application.id(), number)
                : asSubmitted(application, number);
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

    /** That the applicant deleted one since, and did not submit that, is nothing for officers. */
    private List<Attachment> asSubmitted(Application application, int number) {
        return attachments.submitted(application.id(), number).stream()
                .map(Attachment::undeleted)
                .toList();
    }
}
