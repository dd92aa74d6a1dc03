package fi.verkosto.coordination.storyboard.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.storyboard.LearningSession;
import fi.verkosto.coordination.storyboard.PlanLearningSession;
import fi.verkosto.coordination.storyboard.ReadLearningSessions;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/programmes/{programmeId}/learning-sessions")
@Tag(name = "Learning sessions", description = "Days on which networks show each other where they are")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgrammeSessionsResource {

    private final PlanLearningSession planLearningSession;
    private final ReadLearningSessions read;

    ProgrammeSessionsResource(PlanLearningSession planLearningSession, ReadLearningSessions read) {
        this.planLearningSession = planLearningSession;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listLearningSessions")
    public Page<LearningSessionResponse> list(
            @RestPath UUID programmeId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                read.page(programmeId, Cursor.parse(cursor).id(), limit + 1),
                limit,
                LearningSessionResponse::from,
                session -> new Cursor(session.id()));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "planLearningSession")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = LearningSessionResponse.class, responseCode = "201", responseDescription = "Planned")
    public RestResponse<LearningSessionResponse> plan(
            @RestPath UUID programmeId, @NotNull @Valid LearningSessionRequest request) {
        LearningSession session = planLearningSession.plan(programmeId, request.title(), request.heldOn());
        return ResponseBuilder.create(Status.CREATED, LearningSessionResponse.from(session))
                .location(URI.create("/v1/learning-sessions/" + session.id()))
                .tag(Versions.etag(session.version()))
                .build();
    }
}
