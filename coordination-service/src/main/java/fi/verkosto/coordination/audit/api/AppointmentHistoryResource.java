package fi.verkosto.coordination.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/appointments/{appointmentId}/history")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppointmentHistoryResource {

    private final ReadHistory readHistory;

    AppointmentHistoryResource(ReadHistory readHistory) {
        this.readHistory = readHistory;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getAppointmentHistory")
    public Page<HistoryEntryResponse> ofAppointment(
            @RestPath UUID appointmentId,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return readHistory.ofAppointment(appointmentId, limit, Cursor.parse(cursor));
    }
}
