package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.applications.consortium.ChangeMembership;
import fi.verkosto.applications.consortium.InviteMember;
import fi.verkosto.applications.consortium.MembershipAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/applications/{applicationId}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Consortium", description = "Who takes part in an application beside its lead")
class MembershipResource {

    private final InviteMember inviteMember;
    private final ChangeMembership changeMembership;
    private final MembershipAccess memberships;

    MembershipResource(InviteMember inviteMember, ChangeMembership changeMembership, MembershipAccess memberships) {
        this.inviteMember = inviteMember;
        this.changeMembership = changeMembership;
        this.memberships = memberships;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "inviteMember")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    public RestResponse<MembershipResponse> invite(UUID applicationId, @NotNull @Valid InvitationRequest request) {
        return MembershipAnswers.created(inviteMember.invite(applicationId, request.businessId()));
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "listMemberships")
    public MembershipList list(UUID applicationId) {
        return MembershipList.from(memberships.allOf(applicationId));
    }

    @GET
    @Path("/{businessId}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getMembership")
    public RestResponse<MembershipResponse> get(UUID applicationId, String businessId) {
        return MembershipAnswers.ok(memberships.toRead(applicationId, businessId));
    }

    @POST
    @Path("/{businessId}/acceptance")
    @RolesAllowed("applicant")
    @Operation(operationId = "acceptInvitation")
    public RestResponse<MembershipResponse> accept(
            UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.accept(applicationId, businessId, ifMatch));
    }

    @POST
    @Path("/{businessId}/refusal")
    @RolesAllowed("applicant")
    @Operation(operationId = "declineInvitation")
    public RestResponse<MembershipResponse> decline(
            UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.decline(applicationId, businessId, ifMatch));
    }

    @POST
    @Path("/{businessId}/departure")
    @RolesAllowed("applicant")
    @Operation(operationId = "leaveConsortium")
    public RestResponse<MembershipResponse> leave(
            UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.leave(applicationId, businessId, ifMatch));
    }

    @POST
    @Path("/{businessId}/removal")
    @RolesAllowed("applicant")
    @Operation(operationId = "removeMember")
    public RestResponse<MembershipResponse> remove(
            UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.remove(applicationId, businessId, ifMatch));
    }
}
