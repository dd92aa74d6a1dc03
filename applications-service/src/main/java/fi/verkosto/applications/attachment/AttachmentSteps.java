package fi.verkosto.applications.attachment;

import fi.verkosto.applications.access.ApplicationSteps;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
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
class AttachmentSteps {

    private final Attachments attachments;
    private final ApplicationSteps steps;
    private final Stamps stamps;
    private final AuditTrail auditTrail;
    private final UnsubmittedChanges unsubmitted;

    AttachmentSteps(
            Attachments attachments,
            ApplicationSteps steps,
            Stamps stamps,
            AuditTrail auditTrail,
            UnsubmittedChanges unsubmitted) {
        this.unsubmitted = unsubmitted;
        this.auditTrail = auditTrail;
        this.attachments = attachments;
        this.steps = steps;
        this.stamps = stamps;
    }

    /** For somebody who may change the application's content now. */
    ApplicationStep begin(UUID applicationId) {
        ApplicationStep step = steps.toEdit(applicationId);
        Editing.require(step);
        return step;
    }

    /** The same for a file of the section, which an awaited supplement may not concern. */
    ApplicationStep begin(UUID applicationId, Section section) {
        ApplicationStep step = steps.toEdit(applicationId);
        Editing.require(step, section);
        return step;
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
