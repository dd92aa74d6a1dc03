package fi.verkosto.review.scenario.api;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.scenario.ReadScenarios;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/scenario-comparisons")
@Tag(name = "Scenarios")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ScenarioComparisonResource {

    /** As many as fit side by side. */
    static final int MOST = 5;

    private final ReadScenarios readScenarios;
    private final PolledAnswers polled;

    ScenarioComparisonResource(ReadScenarios readScenarios, PolledAnswers polled) {
        this.readScenarios = readScenarios;
        this.polled = polled;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "compareScenarios")
    public RestResponse<ComparisonResponse> compare(
            @Parameter(
                            description = "Scenarios of one call, each once",
                            required = true,
                            example = "[\"01a20a50-7b31-7c02-8f10-2f0c1d2e3a41\"]")
                    @RestQuery
                    @NotNull
                    @Size(min = 1, max = MOST)
                    List<@NotNull UUID> scenario,
            @Context Request request) {
        List<UUID> each = scenario.stream().distinct().toList();
        CallReader reader = readScenarios.readerOf(each);
        return polled.answer(
                reader,
                ReviewAction.SCENARIOS_COMPARED,
                each.toString(),
                request,
                () -> ComparisonResponse.from(reader.call().id(), readScenarios.compare(each)));
    }
}
