package fi.verkosto.applications.version.api;

import fi.verkosto.applications.version.SubmittedFiles.SubmittedFile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that an application had when a version of it was kept. */
@Schema(name = "VersionFile")
record VersionFile(
        @Schema(description = "The part of the application that it belongs to, as in addresses")
        String section,

        String name,

        @Schema(description = "By the file's content") String mediaType,

        @Schema(description = "In bytes") long size,

        @Schema(description = "Of the bytes, in hexadecimal")
        String sha256) {

    static VersionFile from(SubmittedFile file) {
        return new VersionFile(file.section().path(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
