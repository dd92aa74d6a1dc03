package fi.verkosto.applications.attachment.api;

import fi.verkosto.applications.attachment.Attachment;
import fi.verkosto.applications.attachment.ReadAttachments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/applications/{applicationId}/submissions/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Submissions", description = "Submitting an application, and taking it back")
class SubmittedAttachmentResource {

    private final ReadAttachments readAttachments;

    SubmittedAttachmentResource(ReadAttachments readAttachments) {
        this.readAttachments = readAttachments;
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listSubmittedAttachments")
    public AttachmentList list(UUID applicationId, int number) {
        return AttachmentList.from(readAttachments.submitted(applicationId, number));
    }

    @GET
    @Path("/{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "downloadSubmittedAttachment")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(UUID applicationId, int number, UUID attachmentId) {
        Attachment attachment = readAttachments.submitted(applicationId, number, attachmentId);
        return Download.of(attachment, readAttachments.bytes(attachment));
    }
}
