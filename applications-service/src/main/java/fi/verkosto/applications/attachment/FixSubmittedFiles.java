package fi.verkosto.applications.attachment;

import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.version.KeptVersion;
import fi.verkosto.applications.version.SubmittedFiles;
import fi.verkosto.applications.version.VersionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells a submission which files it has, and keeps those for good. */
@ApplicationScoped
class FixSubmittedFiles implements SubmittedFiles {

    private final Attachments attachments;
    private final FileStore store;
    private final Stamps stamps;

    FixSubmittedFiles(Attachments attachments, FileStore store, Stamps stamps) {
        this.attachments = attachments;
        this.store = store;
        this.stamps = stamps;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SubmittedFile> fix(UUID applicationId, int number) {
        return submitted(attachments.fix(applicationId, number));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<SubmittedFile> repeat(UUID applicationId, int number) {
        return submitted(attachments.repeat(applicationId, number));
    }

    @Override
    public List<SubmittedFile> of(KeptVersion version) {
        return submitted(
                version.kind() == VersionKind.SUBMITTED
                        ? attachments.submitted(version.applicationId(), version.submission())
                        : attachments.presentAt(version.applicationId(), version.savedAt()));
    }

    @Override
    public List<SubmittedFile> of(Submission submission) {
        return submitted(attachments.submitted(submission.applicationId(), submission.number()));
    }

    @Override
    public List<SubmittedFile> unnamed(Submission submission) {
        return submitted(attachments.unnamed(submission.applicationId(), submission.number()));
    }

    @Override
    public boolean areThoseOf(UUID applicationId, int number) {
        return attachments.present(applicationId).equals(attachments.submitted(applicationId, number));
    }

    private static List<SubmittedFile> submitted(List<Attachment> files) {
        return files.stream().map(FixSubmittedFiles::submitted).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> goBackTo(UUID applicationId, int number) {
        List<Attachment> submitted = attachments.submitted(applicationId, number);
        List<Attachment> present = attachments.present(applicationId);
        List<Attachment> later =
                present.stream().filter(file -> !submitted.contains(file)).toList();
        List<Attachment> deleted =
                submitted.stream().filter(file -> !present.contains(file)).toList();
        later.forEach(this::delete);
        deleted.forEach(Attachment::restore);
        return Stream.concat(later.stream(), deleted.stream())
                .map(Attachment::id)
                .toList();
    }

    /** Whatever brings it about: nobody asked for this file to go. */
    private void delete(Attachment attachment) {
        attachment.delete(stamps.ofSystem());
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
