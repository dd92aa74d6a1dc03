package fi.verkosto.applications.attachment;

import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.version.UnsubmittedChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Who may change the files of an application, and when. */
@ApplicationScoped
class AttachmentRules {

    private final Attachments attachments;
    private final ApplicationAccess access;
    private final Stamps stamps;
    private final AuditTrail auditTrail;
    private final UnsubmittedChanges unsubmitted;

    AttachmentRules(
            Attachments attachments,
            ApplicationAccess access,
            Stamps stamps,
            AuditTrail auditTrail,
            UnsubmittedChanges unsubmitted) {
        this.unsubmitted = unsubmitted;
        this.auditTrail = auditTrail;
        this.attachments = attachments;
        this.access = access;
        this.stamps = stamps;
    }

    /** The application, locked, for somebody who may change its content now. */
    Application editable(UUID applicationId) {
        Application application = access.toEdit(applicationId);
        Editing.require(application, access.callOf(application), stamp().at());
        return application;
    }

    /** Refuses a file of a section that an awaited supplement does not concern. */
    void requireOpen(Application application, Section section) {
        Editing.require(application, access.callOf(application), stamp().at(), section);
    }

    /** By whom and when the present request changes something. */
    Stamp stamp() {
        return stamps.ofCaller();
    }

    /** Files are a part of what is submitted: whoever read the application before has read another one. */
    void changed(Application application, AuditAction action, Attachment attachment) {
        attachments.touch(application);
        unsubmitted.note(application);
        auditTrail.record(
                application.id(),
                action,
                Map.of(
                        AuditDetails.ITEM, attachment.id().toString(),
                        AuditDetails.SECTION, attachment.section().path()));
    }
}
