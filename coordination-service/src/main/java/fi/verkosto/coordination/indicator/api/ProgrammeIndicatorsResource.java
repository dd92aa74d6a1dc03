package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.request.Versions;
import fi.verkosto.coordination.freshness.api.Unchanged;
import fi.verkosto.coordination.indicator.DefineIndicator;
import fi.verkosto.coordination.indicator.ReadIndicators;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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

@Path("/v1/programmes/{programmeId}/indicators")
@Tag(name = "Indicators", description = "What the networks of a programme measure, and what they reported")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgrammeIndicatorsResource {

    private final DefineIndicator define;
    private final ReadIndicators read;
    private final Unchanged unchanged;

    ProgrammeIndicatorsResource(DefineIndicator define, ReadIndicators read, Unchanged unchanged) {
        this.define = define;
        this.read = read;
        this.unchanged = unchanged;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listIndicators")
    public RestResponse<IndicatorsResponse> list(@RestPath UUID programmeId, @Context Request request) {
        return unchanged.answer(request, IndicatorsResponse.from(read.ofProgramme(programmeId)));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "draftIndicator")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = IndicatorResponse.class, responseCode = "201", responseDescription = "Drafted")
    public RestResponse<IndicatorResponse> draft(@RestPath UUID programmeId, @NotNull @Valid IndicatorRequest request) {
        IndicatorResponse drafted = IndicatorResponse.from(
                define.draft(programmeId, request.code(), request.definition().toDefinition()));
        return ResponseBuilder.create(Status.CREATED, drafted)
                .location(URI.create("/v1/indicators/" + drafted.id()))
                .tag(Versions.etag(drafted.version()))
                .build();
    }
}
