package fi.verkosto.coordination.indicator.api;

import fi.verkosto.coordination.indicator.DefineIndicator;
import fi.verkosto.coordination.indicator.ReadIndicators;
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

@Path("/v1/indicators/{indicatorId}")
@Tag(name = "Indicators", description = "What the networks of a programme measure, and what they reported")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IndicatorResource {

    private final DefineIndicator define;
    private final ReadIndicators read;

    IndicatorResource(DefineIndicator define, ReadIndicators read) {
        this.define = define;
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getIndicator")
    @APIResponseSchema(value = IndicatorResponse.class, responseCode = "200", responseDescription = "The indicator")
    public RestResponse<IndicatorResponse> get(@RestPath UUID indicatorId) {
        return IndicatorResponse.response(read.one(indicatorId));
    }

    @GET
    @Path("/definitions")
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listIndicatorDefinitions")
    public DefinitionsResponse definitions(@RestPath UUID indicatorId) {
        return DefinitionsResponse.from(read.one(indicatorId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "changeIndicator")
    @APIResponseSchema(
            value = IndicatorResponse.class,
            responseCode = "200",
            responseDescription = "The indicator as it is now")
    public RestResponse<IndicatorResponse> change(
            @RestPath UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DefinitionBody definition) {
        return IndicatorResponse.response(define.change(indicatorId, ifMatch, definition.toDefinition()));
    }

    @POST
    @Path("/publication")
    @RolesAllowed("applicant")
    @Operation(operationId = "publishIndicator")
    @APIResponseSchema(
            value = IndicatorResponse.class,
            responseCode = "200",
            responseDescription = "The indicator as it is now")
    public RestResponse<IndicatorResponse> publish(
            @RestPath UUID indicatorId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return IndicatorResponse.response(define.publish(indicatorId, ifMatch));
    }

    @POST
    @Path("/retirement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "retireIndicator")
    @APIResponseSchema(
            value = IndicatorResponse.class,
            responseCode = "200",
            responseDescription = "The indicator as it is now")
    public RestResponse<IndicatorResponse> retire(
            @RestPath UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid IndicatorReasonRequest request) {
        return IndicatorResponse.response(define.retire(indicatorId, ifMatch, request.reason()));
    }
}
