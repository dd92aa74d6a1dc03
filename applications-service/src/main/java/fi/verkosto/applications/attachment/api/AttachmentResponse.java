package fi.verkosto.applications.attachment.api;

import fi.verkosto.applications.attachment.Attachment;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a file. */
@Schema(name = "Attachment")
record AttachmentResponse(
        UUID id,

        @Schema(description = "The part of the application that it belongs to, as in addresses")
        String section,

        @Schema(description = "As it was sent, without what is unsafe in a file's name")
        String name,

        @Schema(description = "By the file's content") String mediaType,

        @Schema(description = "In bytes") long size,

        @Schema(description = "Of the bytes, in hexadecimal; also the ETag")
        String sha256,

        Instant attachedAt,

        @Schema(
                description = "Null while it is there; the bytes of a deleted file are gone unless they were submitted",
                nullable = true)
        Instant deletedAt) {

    static AttachmentResponse from(Attachment attachment) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.section().path(),
                attachment.name(),
                attachment.type().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.createdAt(),
                attachment.deletedAt());
    }
}
