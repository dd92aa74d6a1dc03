package fi.verkosto.applications.attachment;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.audit.AuditAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Attaches a file that has come in, under the same rules as any other change of the content. */
@ApplicationScoped
public class AttachFile {

    private final Attachments attachments;
    private final AttachmentSteps steps;
    private final AttachmentRoom room;
    private final FileStore store;
    private final Identifiers identifiers;

    AttachFile(
            Attachments attachments,
            AttachmentSteps steps,
            AttachmentRoom room,
            FileStore store,
            Identifiers identifiers) {
        this.attachments = attachments;
        this.steps = steps;
        this.room = room;
        this.store = store;
        this.identifiers = identifiers;
    }

    /** Before the body is read: whether it would be of use. The application does not stay locked for it. */
    @Transactional
    public void requireRoom(UUID applicationId) {
        room.require(steps.begin(applicationId).application(), 1);
    }

    /** The bytes go first, since they take longest; only then is the application locked, and asked once more. */
    @Transactional
    public Attachment attach(UUID applicationId, NewAttachment file, ReceivedFile content) {
        UUID id = identifiers.next();
        store.store(id, content);
        Application application = steps.begin(applicationId, file.section()).application();
        room.require(application, file.size());
        Attachment attachment = new Attachment(id, applicationId, file, steps.stamp());
        attachments.persist(attachment);
        steps.changed(application, AuditAction.ATTACHMENT_ADDED, attachment);
        attachments.flush();
        return attachment;
    }
}
