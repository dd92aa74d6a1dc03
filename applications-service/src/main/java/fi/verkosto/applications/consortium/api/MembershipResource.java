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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/applications/{applicationId}/memberships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Consortium", description = "Who takes part in an application beside its lead")
class MembershipResource {

    private static final String REFUSED = "call-not-open; illegal-transition: allowed says what the state allows";

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
    @Operation(
            operationId = "inviteMember",
            summary = "Invites a provider, for the first time or again",
            description = "People of the lead applicant, while the application may be edited. "
                    + "The provider is told by mail, and takes part once its people have accepted.")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true, schema = @Schema(maxLength = 255))
    @APIResponse(
            responseCode = "201",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    @APIResponse(responseCode = "409", description = REFUSED)
    @APIResponse(
            responseCode = "422",
            description = "provider-not-registered; invitation-refused: the provider is the lead applicant itself")
    public Response invite(UUID applicationId, @NotNull @Valid InvitationRequest request) {
        return MembershipAnswers.created(inviteMember.invite(applicationId, request.businessId()));
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "listMemberships",
            summary = "Lists every provider that was invited, and what became of it",
            description = "People of the lead applicant and of members that have accepted; "
                    + "officers of the call once the application was submitted.")
    public MembershipList list(UUID applicationId) {
        return MembershipList.from(memberships.allOf(applicationId));
    }

    @GET
    @Path("/{businessId}")
    @RolesAllowed({"applicant", "officer"})
    @Operation(
            operationId = "getMembership",
            summary = "Shows one provider's part in the application",
            description =
                    "People of that provider, also while it is only invited; and whoever may read the application.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    public Response get(UUID applicationId, String businessId) {
        return MembershipAnswers.ok(memberships.toRead(applicationId, businessId));
    }

    @POST
    @Path("/{businessId}/acceptance")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accepts the invitation",
            description = "People of the invited provider, while the application may be edited. "
                    + "From then on they read the application.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    @APIResponse(responseCode = "409", description = REFUSED)
    public Response accept(UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.accept(applicationId, businessId, ifMatch));
    }

    @POST
    @Path("/{businessId}/refusal")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "declineInvitation",
            summary = "Declines the invitation",
            description = "People of the invited provider, while the application may be edited.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    @APIResponse(responseCode = "409", description = REFUSED)
    public Response decline(UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.decline(applicationId, businessId, ifMatch));
    }

    @POST
    @Path("/{businessId}/departure")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "leaveConsortium",
            summary = "Leaves the consortium",
            description =
                    "People of a member that has accepted, while the application may be edited. What was submitted "
                            + "stays as it is; the next submission is refused until the lead has changed the consortium.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    @APIResponse(responseCode = "409", description = REFUSED)
    public Response leave(UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.leave(applicationId, businessId, ifMatch));
    }

    @POST
    @Path("/{businessId}/removal")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "removeMember",
            summary = "Removes a member, or takes its invitation back",
            description = "People of the lead applicant, while the application may be edited. "
                    + "The provider's people lose sight of the application at once.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content = @Content(schema = @Schema(implementation = MembershipResponse.class)))
    @APIResponse(responseCode = "409", description = REFUSED)
    public Response remove(UUID applicationId, String businessId, @HeaderParam("If-Match") String ifMatch) {
        return MembershipAnswers.ok(changeMembership.remove(applicationId, businessId, ifMatch));
    }
}
