package fi.verkosto.review.invitation.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.evaluator.api.MailRecipientRequest;
import fi.verkosto.review.invitation.InvitationState;
import fi.verkosto.review.invitation.InviteByMail;
import fi.verkosto.review.invitation.ReadInvitations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What officers do with invitations that go to mail addresses. */
@Path("/v1/evaluator-invitations")
@Tag(name = "Evaluators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
class InvitationResource {

    private final InviteByMail inviteByMail;
    private final ReadInvitations readInvitations;

    InvitationResource(InviteByMail inviteByMail, ReadInvitations readInvitations) {
        this.inviteByMail = inviteByMail;
        this.readInvitations = readInvitations;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "inviteEvaluatorByMail")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = InvitationResponse.class, responseCode = "201", responseDescription = "Invited")
    public RestResponse<InvitationResponse> invite(@NotNull @Valid InvitationByMailRequest request) {
        InvitationResponse invited = InvitationResponse.from(inviteByMail.invite(
                request.mail().toRecipient(), request.expertise().toExpertise()));
        return ResponseBuilder.create(Status.CREATED, invited)
                .location(URI.create("/v1/evaluator-invitations/" + invited.id()))
                .tag(Versions.etag(invited.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listEvaluatorInvitations")
    public Page<InvitationRowResponse> list(
            @Parameter(description = "Only those in this state") @RestQuery Optional<InvitationState> state,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                readInvitations.page(state, Cursor.parse(cursor).id(), limit + 1),
                limit,
                InvitationRowResponse::from,
                row -> new Cursor(row.id()));
    }

    @GET
    @Path("/{invitationId}")
    @Operation(operationId = "getEvaluatorInvitation")
    public RestResponse<InvitationResponse> get(@RestPath UUID invitationId) {
        return InvitationResponse.from(readInvitations.read(invitationId)).withEtag();
    }

    @PUT
    @Path("/{invitationId}/mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "correctEvaluatorInvitation")
    @APIResponseSchema(
            value = InvitationResponse.class,
            responseCode = "200",
            responseDescription = "The invitation as it is now")
    public RestResponse<InvitationResponse> correct(
            @RestPath UUID invitationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MailRecipientRequest request) {
        return InvitationResponse.from(inviteByMail.correct(invitationId, ifMatch, request.toRecipient()))
                .withEtag();
    }

    @POST
    @Path("/{invitationId}/resending")
    @Operation(operationId = "resendEvaluatorInvitation")
    @APIResponseSchema(
            value = InvitationResponse.class,
            responseCode = "200",
            responseDescription = "The invitation as it is now")
    public RestResponse<InvitationResponse> resend(
            @RestPath UUID invitationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return InvitationResponse.from(inviteByMail.sendAgain(invitationId, ifMatch))
                .withEtag();
    }

    @POST
    @Path("/{invitationId}/withdrawal")
    @Operation(operationId = "withdrawEvaluatorInvitation")
    @APIResponseSchema(
            value = InvitationResponse.class,
            responseCode = "200",
            responseDescription = "The invitation as it is now")
    public RestResponse<InvitationResponse> withdraw(
            @RestPath UUID invitationId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return InvitationResponse.from(inviteByMail.withdraw(invitationId, ifMatch))
                .withEtag();
    }
}
