package fi.verkosto.applications.version.api;

import fi.verkosto.applications.version.VersionKind;
import fi.verkosto.applications.version.VersionLine;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kept version in a list. */
@Schema(name = "ApplicationVersionSummary")
record VersionSummary(
        @Schema(
                description =
                        "Versions are numbered from 1, saves and submissions alike; those of saves that were not kept are missing")
        int number,

        VersionKind kind,

        @Schema(description = "Which section was saved; null for a submission", nullable = true)
        String section,

        @Schema(description = "The number of the submission; null for a save", nullable = true)
        Integer submission,

        Instant savedAt,

        @Schema(description = "The subject of the person's tokens")
        String savedBy) {

    static VersionSummary from(VersionLine version) {
        return new VersionSummary(
                version.number(),
                version.kind(),
                version.section(),
                version.submission(),
                version.savedAt(),
                version.savedBy());
    }
}
