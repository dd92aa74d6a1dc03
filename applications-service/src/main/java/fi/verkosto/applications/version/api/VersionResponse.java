package fi.verkosto.applications.version.api;

import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.version.KeptVersion;
import fi.verkosto.applications.version.VersionKind;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kept version, as it was. */
@Schema(name = "ApplicationVersion")
record VersionResponse(
        int number,
        VersionKind kind,
        @Schema(nullable = true) String section,
        @Schema(nullable = true) Integer submission,
        Instant savedAt,
        String savedBy,
        ApplicationContent content,

        @Schema(description = "What was submitted with it, or was there when it was saved")
        List<VersionFile> files) {

    static VersionResponse from(KeptVersion version, List<VersionFile> files) {
        return new VersionResponse(
                version.number(),
                version.kind(),
                version.section(),
                version.submission(),
                version.savedAt(),
                version.savedBy(),
                version.content(),
                files);
    }
}
