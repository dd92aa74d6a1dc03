package fi.verkosto.review.scenario.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.request.Versions;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.scenario.ExplainApplication;
import fi.verkosto.review.scenario.KeepScenarios;
import fi.verkosto.review.scenario.ReadScenarios;
import fi.verkosto.review.scenario.ScenarioApplication;
import fi.verkosto.review.scenario.ShownScenario;
import fi.verkosto.review.scenario.StartScenario;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
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

@Path("/v1/scenarios")
@Tag(name = "Scenarios", description = "Selections that are tried before anything is decided")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ScenarioResource {

    private final StartScenario startScenario;
    private final ReadScenarios readScenarios;
    private final KeepScenarios keepScenarios;
    private final ExplainApplication explainApplication;
    private final PolledAnswers polled;

    ScenarioResource(
            StartScenario startScenario,
            ReadScenarios readScenarios,
            KeepScenarios keepScenarios,
            ExplainApplication explainApplication,
            PolledAnswers polled) {
        this.startScenario = startScenario;
        this.readScenarios = readScenarios;
        this.keepScenarios = keepScenarios;
        this.explainApplication = explainApplication;
        this.polled = polled;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "tryScenario")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = ScenarioResponse.class, responseCode = "201", responseDescription = "Started")
    public RestResponse<ScenarioResponse> start(@NotNull @Valid ScenarioBody request) {
        ScenarioResponse started =
                ScenarioResponse.from(ShownScenario.started(startScenario.start(request.toRequest())));
        return ResponseBuilder.create(Status.CREATED, started)
                .location(URI.create("/v1/scenarios/" + started.id()))
                .tag(Versions.etag(started.version()))
                .build();
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listScenarios")
    public RestResponse<ScenariosResponse> list(
            @Parameter(description = "The call", required = true, example = "01a22289-718d-720c-9139-d359bccfeb2b")
                    @RestQuery
                    @NotNull
                    UUID call,
            @Context Request request) {
        CallReader reader = readScenarios.reader(call);
        return polled.answer(
                reader,
                ReviewAction.SCENARIOS_READ,
                request,
                () -> ScenariosResponse.from(call, readScenarios.ofCall(reader)));
    }

    @GET
    @Path("/{scenarioId}")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getScenario")
    public RestResponse<ScenarioResponse> get(@RestPath UUID scenarioId) {
        return ScenarioResponse.from(readScenarios.show(scenarioId)).withEtag();
    }

    @GET
    @Path("/{scenarioId}/applications/{applicationId}")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "explainApplication")
    public ScenarioApplication explain(@RestPath UUID scenarioId, @RestPath UUID applicationId) {
        return explainApplication.explain(scenarioId, applicationId);
    }

    @PUT
    @Path("/{scenarioId}/name")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "renameScenario")
    @APIResponseSchema(
            value = ScenarioResponse.class,
            responseCode = "200",
            responseDescription = "The scenario as it is now")
    public RestResponse<ScenarioResponse> rename(
            @RestPath UUID scenarioId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RenamingBody request) {
        return ScenarioResponse.from(keepScenarios.rename(scenarioId, ifMatch, request.name()))
                .withEtag();
    }

    @DELETE
    @Path("/{scenarioId}")
    @RolesAllowed("officer")
    @Operation(operationId = "removeScenario")
    public void remove(@RestPath UUID scenarioId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        keepScenarios.remove(scenarioId, ifMatch);
    }
}
