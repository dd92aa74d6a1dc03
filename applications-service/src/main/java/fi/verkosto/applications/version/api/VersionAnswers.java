package fi.verkosto.applications.version.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.version.KeptVersion;
import fi.verkosto.applications.version.KeptVersions;
import fi.verkosto.applications.version.SubmittedFiles;
import fi.verkosto.applications.version.VersionLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** How kept versions are shown to whoever may read the application. */
@ApplicationScoped
class VersionAnswers {

    private final ApplicationAccess access;
    private final KeptVersions versions;
    private final SubmittedFiles files;
    private final ObjectMapper json;

    VersionAnswers(ApplicationAccess access, KeptVersions versions, SubmittedFiles files, ObjectMapper json) {
        this.access = access;
        this.versions = versions;
        this.files = files;
        this.json = json;
    }

    @Transactional
    Page<VersionSummary> page(UUID applicationId, int limit, Cursor cursor) {
        Application application = access.toRead(applicationId);
        return Page.of(
                versions.page(application.id(), access.isOfApplicant(application), place(cursor), limit + 1),
                limit,
                VersionSummary::from,
                VersionAnswers::cursor);
    }

    @Transactional
    VersionResponse version(UUID applicationId, int number) {
        KeptVersion version = known(access.toRead(applicationId), number);
        return VersionResponse.from(version, filesOf(version));
    }

    @Transactional
    DifferenceList differences(UUID applicationId, int from, int to) {
        Application application = access.toRead(applicationId);
        return new DifferenceList(
                from, to, Differences.between(whole(known(application, from)), whole(known(application, to))));
    }

    /** What was written, and beside it what was attached. */
    private JsonNode whole(KeptVersion version) {
        ObjectNode content = json.valueToTree(version.content());
        return content.set("files", json.valueToTree(filesOf(version)));
    }

    private List<VersionFile> filesOf(KeptVersion version) {
        return files.of(version).stream().map(VersionFile::from).toList();
    }

    /** Officers see what was submitted, and nothing that was only saved. */
    private KeptVersion known(Application application, int number) {
        return versions.known(application.id(), number, access.isOfApplicant(application));
    }

    /** A cursor holds an identifier; the number of a version takes the place of one. */
    private static Cursor cursor(VersionLine version) {
        return new Cursor(new UUID(0, version.number()));
    }

    private static int place(Cursor cursor) {
        return Math.clamp(cursor.id().getLeastSignificantBits(), 0, Integer.MAX_VALUE);
    }
}
