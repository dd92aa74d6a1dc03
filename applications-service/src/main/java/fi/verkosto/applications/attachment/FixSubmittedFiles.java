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
    private final FileStore store;
    private final Stamp stamp;

    FixSubmittedFiles(Attachments attachments, FileStore store, Stamp stamp) {
        this.attachments = attachments;
        this.store = store;
        this.stamp = stamp;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SubmittedFile> fix(UUID applicationId, int number) {
        attachments.fix(applicationId, number);
        return attachments.submitted(applicationId, number).stream()
                .map(FixSubmittedFiles::submitted)
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void goBackTo(UUID applicationId, int number) {
        List<Attachment> submitted = attachments.submitted(applicationId, number);
        attachments.present(applicationId).stream()
                .filter(present -> !submitted.contains(present))
                .forEach(this::delete);
        submitted.forEach(Attachment::restore);
    }

    private void delete(Attachment attachment) {
        attachment.delete(stamp);
        if (!attachments.wasSubmitted(attachment.id())) {
            store.delete(attachment.id());
        }
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
