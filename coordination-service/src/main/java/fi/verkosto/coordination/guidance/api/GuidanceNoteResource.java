package fi.verkosto.coordination.guidance.api;

import fi.verkosto.coordination.guidance.GuideNetworks;
import fi.verkosto.coordination.guidance.ReadGuidance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/guidance-notes/{guidanceNoteId}")
@Tag(name = "Support")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class GuidanceNoteResource {

    private final GuideNetworks guide;
    private final ReadGuidance read;

    GuidanceNoteResource(GuideNetworks guide, ReadGuidance read) {
        this.guide = guide;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getGuidanceNote")
    public GuidanceNoteResponse get(@RestPath UUID guidanceNoteId) {
        return GuidanceNoteResponse.from(read.one(guidanceNoteId));
    }

    @GET
    @Path("/recipients")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listGuidanceRecipients")
    public GuidanceRecipientsResponse recipients(@RestPath UUID guidanceNoteId) {
        return GuidanceRecipientsResponse.from(read.recipients(guidanceNoteId));
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed("applicant")
    @Operation(operationId = "acknowledgeGuidanceNote")
    @APIResponseSchema(
            value = GuidanceNoteResponse.class,
            responseCode = "200",
            responseDescription = "The note as it is now")
    public GuidanceNoteResponse acknowledge(@RestPath UUID guidanceNoteId) {
        return GuidanceNoteResponse.from(guide.acknowledge(guidanceNoteId));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawGuidanceNote")
    @APIResponseSchema(
            value = GuidanceNoteResponse.class,
            responseCode = "200",
            responseDescription = "The note as it is now")
    public GuidanceNoteResponse withdraw(
            @RestPath UUID guidanceNoteId, @NotNull @Valid GuidanceWithdrawalRequest request) {
        return GuidanceNoteResponse.from(guide.withdraw(guidanceNoteId, request.reason()));
    }
}
