package fi.verkosto.coordination.person.api;

import fi.verkosto.coordination.person.ChangeInvitation;
import fi.verkosto.coordination.person.ConfirmRole;
import fi.verkosto.coordination.person.ReadPeople;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody who was invited. */
@Path("/v1/people/{personId}")
@Tag(name = "People", description = "Who works in a network or a programme, by invitation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
@RunOnVirtualThread
class PersonResource {

    private final ReadPeople readPeople;
    private final ChangeInvitation changeInvitation;
    private final ConfirmRole confirmRole;

    PersonResource(ReadPeople readPeople, ChangeInvitation changeInvitation, ConfirmRole confirmRole) {
        this.readPeople = readPeople;
        this.changeInvitation = changeInvitation;
        this.confirmRole = confirmRole;
    }

    @GET
    @Operation(operationId = "getPerson")
    @APIResponseSchema(value = PersonResponse.class, responseCode = "200", responseDescription = "The person")
    public RestResponse<PersonResponse> get(@RestPath UUID personId) {
        return PersonResponse.from(readPeople.one(personId)).ok();
    }

    @POST
    @Path("/resending")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "resendPersonInvitation")
    @APIResponseSchema(
            value = PersonResponse.class,
            responseCode = "200",
            responseDescription = "The invitation as it is now")
    public RestResponse<PersonResponse> resend(
            @RestPath UUID personId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PersonResponse.from(readPeople.shown(changeInvitation.sendAgain(personId, ifMatch)))
                .ok();
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "withdrawPersonInvitation")
    @APIResponseSchema(
            value = PersonResponse.class,
            responseCode = "200",
            responseDescription = "The invitation as it is now")
    public RestResponse<PersonResponse> withdraw(
            @RestPath UUID personId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PersonResponse.from(readPeople.shown(changeInvitation.withdraw(personId, ifMatch)))
                .ok();
    }

    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "confirmPersonRole")
    @APIResponseSchema(
            value = PersonResponse.class,
            responseCode = "200",
            responseDescription = "The role of the caller")
    public RestResponse<PersonResponse> confirm(@RestPath UUID personId, @NotNull @Valid ConfirmationRequest request) {
        return PersonResponse.from(readPeople.shown(confirmRole.confirm(personId, request.code())))
                .ok();
    }

    @POST
    @Path("/ending")
    @Operation(operationId = "endPersonRole")
    @APIResponseSchema(
            value = PersonResponse.class,
            responseCode = "200",
            responseDescription = "The role as it is now")
    public RestResponse<PersonResponse> end(
            @RestPath UUID personId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return PersonResponse.from(readPeople.shown(changeInvitation.end(personId, ifMatch)))
                .ok();
    }
}
