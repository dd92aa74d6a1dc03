package fi.verkosto.applications.version.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.version.KeptVersion;
import fi.verkosto.applications.version.KeptVersions;
import fi.verkosto.applications.version.VersionLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** How kept versions are shown to whoever may read the application. */
@ApplicationScoped
class VersionAnswers {

    private final ApplicationAccess access;
    private final KeptVersions versions;
    private final ObjectMapper json;

    VersionAnswers(ApplicationAccess access, KeptVersions versions, ObjectMapper json) {
        this.access = access;
        this.versions = versions;
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
        return VersionResponse.from(known(access.toRead(applicationId), number));
    }

    @Transactional
    DifferenceList differences(UUID applicationId, int from, int to) {
        Application application = access.toRead(applicationId);
        return new DifferenceList(
                from,
                to,
                Differences.between(
                        json.valueToTree(known(application, from).content()),
                        json.valueToTree(known(application, to).content())));
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
