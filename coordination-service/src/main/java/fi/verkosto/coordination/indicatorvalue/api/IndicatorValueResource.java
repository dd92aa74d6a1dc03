package fi.verkosto.coordination.indicatorvalue.api;

import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicatorvalue.ReadValue;
import fi.verkosto.coordination.indicatorvalue.ReportValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/networks/{networkId}/indicators/{indicatorId}/values/{period}")
@Tag(name = "Indicators", description = "What the networks of a programme measure, and what they reported")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IndicatorValueResource {

    private static final String WORDS = "A whole calendar period in the rhythm of the indicator";
    private static final String EXAMPLE = "2019-Q1";

    private final ReportValue reportValue;
    private final ReadValue readValue;

    IndicatorValueResource(ReportValue reportValue, ReadValue readValue) {
        this.reportValue = reportValue;
        this.readValue = readValue;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getIndicatorValue")
    @APIResponseSchema(value = ValueResponse.class, responseCode = "200", responseDescription = "The value")
    public RestResponse<ValueResponse> get(
            @RestPath UUID networkId,
            @RestPath UUID indicatorId,
            @Parameter(description = WORDS, example = EXAMPLE) @RestPath @Pattern(regexp = WrittenForm.PERIOD)
                    String period) {
        return ValueResponse.response(readValue.one(networkId, indicatorId, Period.parse(period)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "reportIndicatorValue")
    @APIResponseSchema(
            value = ValueResponse.class,
            responseCode = "200",
            responseDescription = "The value as it is now")
    public RestResponse<ValueResponse> report(
            @RestPath UUID networkId,
            @RestPath UUID indicatorId,
            @Parameter(description = WORDS, example = EXAMPLE) @RestPath @Pattern(regexp = WrittenForm.PERIOD)
                    String period,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ValueRequest request) {
        return ValueResponse.response(
                reportValue.report(networkId, indicatorId, Period.parse(period), ifMatch, request.toReport()));
    }
}
