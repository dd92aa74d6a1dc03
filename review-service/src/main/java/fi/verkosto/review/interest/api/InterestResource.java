package fi.verkosto.review.interest.api;

import fi.verkosto.review.interest.ReadInterests;
import fi.verkosto.review.interest.TellInterests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/interests")
@Tag(name = "Disqualifications", description = "Who must not deal with which application")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InterestResource {

    private final TellInterests tellInterests;
    private final ReadInterests readInterests;

    InterestResource(TellInterests tellInterests, ReadInterests readInterests) {
        this.tellInterests = tellInterests;
        this.readInterests = readInterests;
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "getOwnInterests")
    public RestResponse<InterestsResponse> own() {
        return InterestsResponse.from(tellInterests.own()).withEtag();
    }

    @PUT
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "putOwnInterests")
    @APIResponseSchema(
            value = InterestsResponse.class,
            responseCode = "200",
            responseDescription = "The interests as they are now")
    public RestResponse<InterestsResponse> tell(
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid InterestsRequest request) {
        return InterestsResponse.from(
                        tellInterests.tell(ifMatch, Optional.ofNullable(request.employer()), request.ties()))
                .withEtag();
    }

    @GET
    @Path("/calls/{callId}")
    @RolesAllowed("officer")
    @Operation(operationId = "listInterestsOfStaff")
    public InterestsOfStaff ofStaff(@RestPath UUID callId) {
        return InterestsOfStaff.from(readInterests.ofStaff(callId));
    }
}
