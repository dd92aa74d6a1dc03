package fi.verkosto.applications.attachment.api;

import fi.verkosto.api.body.LargeBody;
import fi.verkosto.applications.attachment.Attachment;
import fi.verkosto.applications.attachment.DeleteAttachment;
import fi.verkosto.applications.attachment.ReadAttachments;
import fi.verkosto.applications.content.Section;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/applications/{applicationId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Attachments", description = "The files of an application")
class AttachmentResource {

    private final Uploads uploads;
    private final ReadAttachments readAttachments;
    private final DeleteAttachment deleteAttachment;

    AttachmentResource(Uploads uploads, ReadAttachments readAttachments, DeleteAttachment deleteAttachment) {
        this.uploads = uploads;
        this.readAttachments = readAttachments;
        this.deleteAttachment = deleteAttachment;
    }

    @POST
    @LargeBody("verkosto.attachments.largest-file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed("applicant")
    @Operation(operationId = "attachFile")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 52_428_800)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AttachmentResponse.class)))
    public RestResponse<AttachmentResponse> attach(
            UUID applicationId,
            @Parameter(
                            description = "The part of the application that the file belongs to: basics, consortium, "
                                    + "partners, contacts, budget or answers",
                            example = "budget")
                    @QueryParam("section")
                    @NotNull
                    @Pattern(regexp = Section.PATHS)
                    String section,
            @Parameter(description = "The file's name, in UTF-8", example = "budget.xlsx")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 1000)
                    String name,
            InputStream file) {
        return uploads.upload(applicationId, section, name, file);
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listAttachments")
    public AttachmentList list(UUID applicationId) {
        return AttachmentList.from(readAttachments.present(applicationId));
    }

    @GET
    @Path("/{attachmentId}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getAttachment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AttachmentResponse.class)))
    public RestResponse<AttachmentResponse> get(UUID applicationId, UUID attachmentId) {
        Attachment attachment = readAttachments.known(applicationId, attachmentId);
        return ResponseBuilder.ok(AttachmentResponse.from(attachment))
                .tag(new EntityTag(attachment.sha256()))
                .build();
    }

    @GET
    @Path("/{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "downloadAttachment")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(UUID applicationId, UUID attachmentId) {
        Attachment attachment = readAttachments.readable(applicationId, attachmentId);
        return Download.of(attachment, readAttachments.bytes(attachment));
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed("applicant")
    @Operation(operationId = "deleteAttachment")
    public void delete(UUID applicationId, UUID attachmentId) {
        deleteAttachment.delete(applicationId, attachmentId);
    }
}
