package fi.verkosto.applications.attachment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Editing;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.version.UnsubmittedChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may change the files of an application, when, and how many there may be. */
@ApplicationScoped
class AttachmentRules {

    private final Attachments attachments;
    private final AttachmentLimits limits;
    private final ApplicationAccess access;
    private final Stamps stamps;
    private final AuditTrail auditTrail;
    private final UnsubmittedChanges unsubmitted;

    AttachmentRules(
            Attachments attachments,
            AttachmentLimits limits,
            ApplicationAccess access,
            Stamps stamps,
            AuditTrail auditTrail,
            UnsubmittedChanges unsubmitted) {
        this.unsubmitted = unsubmitted;
        this.auditTrail = auditTrail;
        this.attachments = attachments;
        this.limits = limits;
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

    void requireRoom(Application application, long size) {
        List<Attachment> present = attachments.present(application.id());
        long total = present.stream().mapToLong(Attachment::size).sum();
        if (present.size() >= limits.mostFiles()
                || total + size > limits.largestTotal().asLongValue()
                || attachments.count("applicationId", application.id()) >= limits.mostEver()
                || attachments.keptSize(application.id()) + size
                        > limits.largestKept().asLongValue()) {
            throw new Refusal(ApplicationsError.ATTACHMENT_LIMIT_REACHED)
                    .with("files", present.size())
                    .with("mostFiles", limits.mostFiles())
                    .with("totalSize", total)
                    .with("largestTotal", limits.largestTotal().asLongValue());
        }
    }
}
