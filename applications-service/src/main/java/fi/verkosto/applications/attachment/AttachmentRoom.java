package fi.verkosto.applications.attachment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.application.Application;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many files an application may have, and how large they may be in all. */
@ApplicationScoped
class AttachmentRoom {

    private final Attachments attachments;
    private final AttachmentLimits limits;

    AttachmentRoom(Attachments attachments, AttachmentLimits limits) {
        this.attachments = attachments;
        this.limits = limits;
    }

    void require(Application application, long size) {
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
