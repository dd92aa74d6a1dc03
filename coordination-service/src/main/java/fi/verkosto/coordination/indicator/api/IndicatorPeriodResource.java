package fi.verkosto.coordination.indicator.api;

import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.coordination.indicator.ClosePeriod;
import fi.verkosto.coordination.indicator.Period;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/indicators/{indicatorId}/periods/{period}")
@Tag(name = "Indicators", description = "What the networks of a programme measure, and what they reported")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
@RunOnVirtualThread
class IndicatorPeriodResource {

    private static final String WORDS = "A whole calendar period in the rhythm of the indicator";
    private static final String EXAMPLE = "2019-Q1";

    private final ClosePeriod closePeriod;

    IndicatorPeriodResource(ClosePeriod closePeriod) {
        this.closePeriod = closePeriod;
    }

    @POST
    @Path("/closing")
    @Operation(operationId = "closeIndicatorPeriod")
    @APIResponseSchema(
            value = PeriodResponse.class,
            responseCode = "200",
            responseDescription = "The period as it is now")
    public PeriodResponse close(
            @RestPath UUID indicatorId,
            @Parameter(description = WORDS, example = EXAMPLE) @RestPath @Pattern(regexp = WrittenForm.PERIOD)
                    String period) {
        return PeriodResponse.from(closePeriod.close(indicatorId, Period.parse(period)));
    }

    @POST
    @Path("/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reopenIndicatorPeriod")
    @APIResponseSchema(
            value = PeriodResponse.class,
            responseCode = "200",
            responseDescription = "The period as it is now")
    public PeriodResponse reopen(
            @RestPath UUID indicatorId,
            @Parameter(description = WORDS, example = EXAMPLE) @RestPath @Pattern(regexp = WrittenForm.PERIOD)
                    String period,
            @NotNull @Valid IndicatorReasonRequest request) {
        return PeriodResponse.from(closePeriod.reopen(indicatorId, Period.parse(period), request.reason()));
    }
}
