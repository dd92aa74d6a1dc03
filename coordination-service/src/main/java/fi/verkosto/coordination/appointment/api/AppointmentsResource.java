package fi.verkosto.coordination.appointment.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.appointment.AppointmentAccess;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/appointments")
@Tag(name = "Programmes", description = "The funded networks of a call, with their coordinator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
@RunOnVirtualThread
class AppointmentsResource {

    private final AppointmentAccess access;

    AppointmentsResource(AppointmentAccess access) {
        this.access = access;
    }

    @GET
    @Operation(operationId = "listAppointments")
    public Page<AppointmentResponse> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                access.page(Cursor.parse(cursor).id(), limit + 1),
                limit,
                AppointmentResponse::from,
                appointment -> new Cursor(appointment.id()));
    }
}
