package fi.verkosto.coordination.person.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.person.InvitePerson;
import fi.verkosto.coordination.person.ReadPeople;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who works in a network, and inviting others. */
@Path("/v1/networks/{networkId}/people")
@Tag(name = "People", description = "Who works in a network or a programme, by invitation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NetworkPeopleResource {

    private final InvitePerson invitePerson;
    private final ReadPeople readPeople;

    NetworkPeopleResource(InvitePerson invitePerson, ReadPeople readPeople) {
        this.invitePerson = invitePerson;
        this.readPeople = readPeople;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listPeopleOfNetwork")
    public Page<PersonRowResponse> list(
            @RestPath UUID networkId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                readPeople.ofNetwork(networkId, Cursor.parse(cursor).id(), limit + 1),
                limit,
                PersonRowResponse::from,
                row -> new Cursor(row.id()));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "inviteToNetwork")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = PersonResponse.class, responseCode = "201", responseDescription = "Invited")
    public RestResponse<PersonResponse> invite(
            @RestPath UUID networkId, @NotNull @Valid NetworkInvitationRequest request) {
        PersonResponse invited = PersonResponse.from(
                readPeople.shown(invitePerson.toNetwork(networkId, request.personRole(), request.recipient())));
        return invited.with(Status.CREATED)
                .location(URI.create("/v1/people/" + invited.id()))
                .build();
    }
}
