package fi.verkosto.applications.attachment.api;

import fi.verkosto.applications.attachment.Attachment;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The files of an application or of one of its versions: few enough for one page. */
record AttachmentList(
        List<AttachmentResponse> items,

        @Schema(description = "Of all files together, in bytes")
        long totalSize) {

    static AttachmentList from(List<Attachment> attachments) {
        return new AttachmentList(
                attachments.stream().map(AttachmentResponse::from).toList(),
                attachments.stream().mapToLong(Attachment::size).sum());
    }
}
