package fi.verkosto.coordination.storyboard.api;

import fi.verkosto.coordination.storyboard.FreezeLearningSession;
import fi.verkosto.coordination.storyboard.ReadLearningSessions;
import fi.verkosto.coordination.storyboard.WriteStoryboard;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

@Path("/v1/learning-sessions/{sessionId}")
@Tag(name = "Learning sessions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LearningSessionResource {

    private final FreezeLearningSession freezeLearningSession;
    private final WriteStoryboard writeStoryboard;
    private final ReadLearningSessions read;

    LearningSessionResource(
            FreezeLearningSession freezeLearningSession, WriteStoryboard writeStoryboard, ReadLearningSessions read) {
        this.freezeLearningSession = freezeLearningSession;
        this.writeStoryboard = writeStoryboard;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getLearningSession")
    @APIResponseSchema(value = LearningSessionResponse.class, responseCode = "200", responseDescription = "The session")
    public RestResponse<LearningSessionResponse> get(@RestPath UUID sessionId) {
        return LearningSessionResponse.from(read.one(sessionId)).withEtag();
    }

    @POST
    @Path("/freezing")
    @RolesAllowed("applicant")
    @Operation(operationId = "freezeLearningSession")
    @APIResponseSchema(value = LearningSessionResponse.class, responseCode = "200", responseDescription = "Frozen")
    public RestResponse<LearningSessionResponse> freeze(
            @RestPath UUID sessionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return LearningSessionResponse.from(freezeLearningSession.freeze(sessionId, ifMatch))
                .withEtag();
    }

    @GET
    @Path("/storyboards/{networkId}")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getStoryboard")
    @APIResponseSchema(value = StoryboardResponse.class, responseCode = "200", responseDescription = "The storyboard")
    public RestResponse<StoryboardResponse> board(@RestPath UUID sessionId, @RestPath UUID networkId) {
        return StoryboardResponse.from(read.board(sessionId, networkId)).withEtag();
    }

    @PUT
    @Path("/storyboards/{networkId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "writeStoryboard")
    @APIResponseSchema(value = StoryboardResponse.class, responseCode = "200", responseDescription = "As it is now")
    public RestResponse<StoryboardResponse> write(
            @RestPath UUID sessionId,
            @RestPath UUID networkId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid StoryboardRequest request) {
        return StoryboardResponse.from(writeStoryboard.write(sessionId, networkId, ifMatch, request.toNote()))
                .withEtag();
    }
}
