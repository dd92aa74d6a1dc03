package fi.verkosto.coordination.appointment.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.appointment.Appointment;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.grant.api.CategoryAnswer;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Schema(name = "Appointment", description = "A provider's grant for the coordination of a programme")
record AppointmentResponse(
        UUID id,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        GrantState state,

        @Schema(examples = "0211675-2", description = "Business ID of the provider that was appointed")
        String businessId,

        @Schema(examples = "Tredu") String name,

        @Schema(description = "The grant for the coordination")
        Money awarded,

        @Schema(description = "What of it is for which costs; empty for a lump sum") @Size(max = 100)
        List<CategoryAnswer> grant,

        @Schema(
                nullable = true,
                examples = "2019-02-20",
                description = "The last Finnish day to accept the grant; null where the decision told none")
        LocalDate acceptBy,

        @Schema(nullable = true, description = "When it took office; null while another coordinator stays")
        Instant appointedAt,

        @Schema(nullable = true, description = "When the grant was accepted or declined; null until then")
        Instant answeredAt,

        @Schema(nullable = true, description = "Why it was declined or has lapsed; null unless it did")
        String declineReason,

        @Schema(description = "Whether an officer found that nobody accepted it in time")
        boolean lapsed,

        @Schema(nullable = true, description = "Why an officer took it as accepted after the last day; null elsewhere")
        @Size(max = Lengths.REASON)
        String lateReason,

        @Schema(nullable = true, description = "When a later decision ended it; null elsewhere")
        Instant discontinuedAt,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    static AppointmentResponse from(Appointment appointment) {
        var grant = appointment.grant();
        return new AppointmentResponse(
                appointment.id(),
                appointment.programmeId(),
                appointment.callId(),
                appointment.applicationId(),
                grant.state(),
                appointment.provider().businessId(),
                appointment.provider().name(),
                grant.awarded(),
                CategoryAnswer.of(grant),
                grant.acceptBy().orElse(null),
                appointment.appointedAt().orElse(null),
                grant.answeredAt().orElse(null),
                grant.declineReason().orElse(null),
                grant.hasLapsed(),
                grant.lateReason().orElse(null),
                grant.discontinuedAt().orElse(null),
                appointment.version());
    }

    static RestResponse<AppointmentResponse> response(Appointment appointment) {
        return ResponseBuilder.ok(from(appointment))
                .tag(Versions.etag(appointment.version()))
                .build();
    }
}
