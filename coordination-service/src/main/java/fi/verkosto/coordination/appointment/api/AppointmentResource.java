package fi.verkosto.coordination.appointment.api;

import fi.verkosto.coordination.appointment.AnswerAppointment;
import fi.verkosto.coordination.appointment.AppointmentAccess;
import fi.verkosto.coordination.grant.api.RefusalRequest;
import fi.verkosto.coordination.grant.api.SettlementRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

@Path("/v1/appointments/{appointmentId}")
@Tag(name = "Programmes", description = "The funded networks of a call, with their coordinator")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AppointmentResource {

    private final AppointmentAccess access;
    private final AnswerAppointment answerAppointment;

    AppointmentResource(AppointmentAccess access, AnswerAppointment answerAppointment) {
        this.access = access;
        this.answerAppointment = answerAppointment;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "evaluator", "ministry-observer"})
    @Operation(operationId = "getAppointment")
    @APIResponseSchema(value = AppointmentResponse.class, responseCode = "200", responseDescription = "The appointment")
    public RestResponse<AppointmentResponse> get(@RestPath UUID appointmentId) {
        return AppointmentResponse.response(access.toSee(appointmentId));
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed("applicant")
    @Operation(operationId = "acceptCoordinationGrant")
    @APIResponseSchema(
            value = AppointmentResponse.class,
            responseCode = "200",
            responseDescription = "The appointment as it is now")
    public RestResponse<AppointmentResponse> accept(
            @RestPath UUID appointmentId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return AppointmentResponse.response(answerAppointment.accept(appointmentId, ifMatch));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("applicant")
    @Operation(operationId = "declineCoordinationGrant")
    @APIResponseSchema(
            value = AppointmentResponse.class,
            responseCode = "200",
            responseDescription = "The appointment as it is now")
    public RestResponse<AppointmentResponse> decline(
            @RestPath UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RefusalRequest refusal) {
        return AppointmentResponse.response(answerAppointment.decline(appointmentId, ifMatch, refusal.reason()));
    }

    @POST
    @Path("/late-acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "acceptCoordinationGrantLate")
    @APIResponseSchema(
            value = AppointmentResponse.class,
            responseCode = "200",
            responseDescription = "The appointment as it is now")
    public RestResponse<AppointmentResponse> acceptLate(
            @RestPath UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettlementRequest settlement) {
        return AppointmentResponse.response(answerAppointment.acceptLate(appointmentId, ifMatch, settlement.reason()));
    }

    @POST
    @Path("/lapse")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "lapseCoordinationGrant")
    @APIResponseSchema(
            value = AppointmentResponse.class,
            responseCode = "200",
            responseDescription = "The appointment as it is now")
    public RestResponse<AppointmentResponse> lapse(
            @RestPath UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SettlementRequest settlement) {
        return AppointmentResponse.response(answerAppointment.lapse(appointmentId, ifMatch, settlement.reason()));
    }
}
