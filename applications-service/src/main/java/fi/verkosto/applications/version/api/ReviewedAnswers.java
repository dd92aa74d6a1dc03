package fi.verkosto.applications.version.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.access.ReviewedVersion;
import fi.verkosto.applications.access.ReviewerAccess;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Applications.MadeVersion;
import fi.verkosto.applications.application.OrganisationNumbers;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.version.SubmittedFiles;
import fi.verkosto.applications.version.SubmittedFiles.SubmittedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How the version under review is shown to those who judge it: everything of it but the contacts. */
@ApplicationScoped
class ReviewedAnswers {

    private final ReviewerAccess access;
    private final Applications applications;
    private final SubmittedFiles files;
    private final ObjectMapper json;

    ReviewedAnswers(ReviewerAccess access, Applications applications, SubmittedFiles files, ObjectMapper json) {
        this.access = access;
        this.applications = applications;
        this.files = files;
        this.json = json;
    }

    /** @param comparedWith an earlier version; null for the one before */
    @Transactional
    ReviewedResponse reviewed(UUID applicationId, Integer comparedWith) {
        ReviewedVersion reviewed = access.toRead(applicationId);
        Submission version = reviewed.submission();
        List<MadeVersion> earlier = access.earlier(reviewed);
        Optional<Submission> other = other(version, comparedWith, earlier);
        Organisations organisations = Organisations.of(
                reviewed,
                reviewed.call().isBlind() ? applications.numbers(version) : OrganisationNumbers.NONE,
                Stream.concat(Stream.of(version), other.stream()).toList());
        return ReviewedResponse.from(
                reviewed,
                organisations,
                filesOf(version, organisations).map(ReviewedFile::from).toList(),
                earlier,
                other.map(Submission::number).orElse(null),
                other.map(before -> Differences.between(whole(before, organisations), whole(version, organisations)))
                        .orElse(List.of()));
    }

    private Optional<Submission> other(Submission version, Integer comparedWith, List<MadeVersion> earlier) {
        if (comparedWith == null) {
            return earlier.stream()
                    .findFirst()
                    .flatMap(before -> applications.submission(version.applicationId(), before.number()));
        }
        if (earlier.stream().noneMatch(before -> before.number() == comparedWith)) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
        return applications.submission(version.applicationId(), comparedWith);
    }

    /** What was written, and beside it what was attached. */
    private JsonNode whole(Submission submission, Organisations organisations) {
        ObjectNode content = json.valueToTree(ReviewedContent.of(submission.content(), organisations));
        return content.set(
                "files",
                json.valueToTree(filesOf(submission, organisations)
                        .map(VersionFile::from)
                        .toList()));
    }

    private Stream<SubmittedFile> filesOf(Submission submission, Organisations organisations) {
        List<SubmittedFile> all = organisations.areHidden() ? files.unnamed(submission) : files.of(submission);
        return all.stream().filter(file -> file.section() != Section.CONTACTS);
    }
}
