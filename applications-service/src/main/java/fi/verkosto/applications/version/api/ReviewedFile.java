package fi.verkosto.applications.version.api;

import fi.verkosto.applications.version.SubmittedFiles.SubmittedFile;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of the version under review. */
@Schema(name = "ReviewedFile")
record ReviewedFile(
        @Schema(description = "For downloadSubmittedAttachment, with the number of the version")
        UUID id,

        @Schema(description = "The part of the application that it belongs to, as in addresses; never contacts")
        String section,

        String name,

        @Schema(description = "By the file's content") String mediaType,

        @Schema(description = "In bytes") long size,

        @Schema(description = "Of the bytes, in hexadecimal")
        String sha256) {

    static ReviewedFile from(SubmittedFile file) {
        return new ReviewedFile(
                file.id(), file.section().path(), file.name(), file.mediaType(), file.size(), file.sha256());
    }
}
