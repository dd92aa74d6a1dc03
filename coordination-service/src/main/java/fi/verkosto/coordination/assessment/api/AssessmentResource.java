package fi.verkosto.coordination.assessment.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.coordination.assessment.GiveAssessment;
import fi.verkosto.coordination.assessment.ReadAssessments;
import fi.verkosto.coordination.assessment.Side;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/networks/{networkId}/assessments")
@Tag(name = "Assessments", description = "How far networks are, in their own eyes and in the coordinator's")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssessmentResource {

    private static final String MONTH = "Year and month, as in 2019-03";

    private final GiveAssessment giveAssessment;
    private final ReadAssessments readAssessments;
    private final Language language;

    AssessmentResource(GiveAssessment giveAssessment, ReadAssessments readAssessments, Language language) {
        this.giveAssessment = giveAssessment;
        this.readAssessments = readAssessments;
        this.language = language;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listAssessments")
    public AssessmentsResponse list(@RestPath UUID networkId) {
        return AssessmentsResponse.from(readAssessments.of(networkId), language.locale());
    }

    @PUT
    @Path("/{month}/network")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "assessOwnNetwork")
    public AssessedMonth byNetwork(
            @RestPath UUID networkId,
            @Parameter(description = MONTH, example = "2019-03") @RestPath @Pattern(regexp = MonthForm.PATTERN)
                    String month,
            @NotNull @Valid AssessmentRequest request) {
        return give(networkId, month, Side.NETWORK, request);
    }

    @PUT
    @Path("/{month}/coordinator")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "assessNetwork")
    public AssessedMonth byCoordinator(
            @RestPath UUID networkId,
            @Parameter(description = MONTH, example = "2019-03") @RestPath @Pattern(regexp = MonthForm.PATTERN)
                    String month,
            @NotNull @Valid AssessmentRequest request) {
        return give(networkId, month, Side.COORDINATOR, request);
    }

    private AssessedMonth give(UUID networkId, String month, Side side, AssessmentRequest request) {
        return AssessedMonth.from(
                giveAssessment.give(networkId, YearMonth.parse(month), side, request.toClaim()), language.locale());
    }
}
