package fi.verkosto.applications.attachment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.access.ReviewedVersion;
import fi.verkosto.applications.access.ReviewerAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.Section;
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
    private final ReviewerAccess reviewers;
    private final FileStore store;

    ReadAttachments(Attachments attachments, ApplicationAccess access, ReviewerAccess reviewers, FileStore store) {
        this.attachments = attachments;
        this.access = access;
        this.reviewers = reviewers;
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

    /** One of a submitted version, whatever was deleted since; also for whoever reads what is under review. */
    @Transactional
    public Attachment submitted(UUID applicationId, int number, UUID id) {
        List<Attachment> files =
                access.mayRead(applicationId) ? submitted(applicationId, number) : reviewed(applicationId, number);
        return files.stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** Those of the version under review and of the earlier ones that are shown beside it; never those of the contacts. */
    private List<Attachment> reviewed(UUID applicationId, int number) {
        ReviewedVersion version = reviewers.toRead(applicationId);
        boolean isShown = number == version.submission().number()
                || reviewers.earlier(version).stream().anyMatch(earlier -> earlier.number() == number);
        if (!isShown) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        List<Attachment> files = version.blind()
                ? attachments.unnamed(applicationId, number)
                : asSubmitted(version.application(), number);
        return files.stream()
                .filter(attachment -> attachment.section() != Section.CONTACTS)
                .toList();
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
