package fi.verkosto.applications.attachment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.audit.AuditAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a file away from an application. Who did it and when stays, and so do the bytes that were ever submitted. */
@ApplicationScoped
public class DeleteAttachment {

    private final Attachments attachments;
    private final AttachmentSteps steps;
    private final FileStore store;

    DeleteAttachment(Attachments attachments, AttachmentSteps steps, FileStore store) {
        this.attachments = attachments;
        this.steps = steps;
        this.store = store;
    }

    @Transactional
    public void delete(UUID applicationId, UUID id) {
        ApplicationStep step = steps.begin(applicationId);
        Attachment attachment = attachments
                .find(applicationId, id)
                .filter(found -> !found.isDeleted())
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        Editing.require(step, attachment.section());
        attachment.delete(steps.stamp());
        steps.changed(step.application(), AuditAction.ATTACHMENT_DELETED, attachment);
        if (!attachments.wasSubmitted(id)) {
            store.delete(id);
        }
    }
}
