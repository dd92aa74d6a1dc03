package fi.verkosto.applications.attachment;

import fi.verkosto.applications.application.SubmittedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells a submission which files it has, and keeps those for good. */
@ApplicationScoped
class FixSubmittedFiles implements SubmittedFiles {

    private final Attachments attachments;

    FixSubmittedFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SubmittedFile> fix(UUID applicationId, int number) {
        attachments.fix(applicationId, number);
        return attachments.submitted(applicationId, number).stream()
                .map(FixSubmittedFiles::submitted)
                .toList();
    }

    private static SubmittedFile submitted(Attachment attachment) {
        return new SubmittedFile(
                attachment.id(),
                attachment.name(),
                attachment.size(),
                attachment.sha256(),
                attachment.section(),
                attachment.type().mediaType());
    }
}
