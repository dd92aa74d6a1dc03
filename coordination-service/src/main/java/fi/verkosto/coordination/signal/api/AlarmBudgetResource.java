package fi.verkosto.coordination.signal.api;

import fi.verkosto.coordination.signal.ReadAlarmBudget;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/programmes/{programmeId}/alarm-budget")
@Tag(name = "Signals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
@RunOnVirtualThread
class AlarmBudgetResource {

    private final ReadAlarmBudget budget;

    AlarmBudgetResource(ReadAlarmBudget budget) {
        this.budget = budget;
    }

    @GET
    @Operation(operationId = "getAlarmBudget")
    public AlarmBudgetResponse get(@RestPath UUID programmeId) {
        return AlarmBudgetResponse.from(budget.of(programmeId));
    }
}
