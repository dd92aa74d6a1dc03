package fi.verkosto.applications.supplement.api;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.supplement.SupplementRequest;
import fi.verkosto.applications.supplement.SupplementState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplement that is or was asked for. */
@Schema(name = "SupplementRequest")
record SupplementResponse(
        UUID id,
        UUID applicationId,
        SupplementState state,

        @Schema(description = "The version for If-Match, as in the ETag")
        long version,

        String message,

        @Schema(description = "The sections that may be edited; empty for all") @Size(max = 6)
        List<String> sections,

        Instant dueAt,

        @Schema(
                description = "The due time as wall time in Finland, day.month.year hours:minutes",
                examples = "7.12.2018 16:15")
        String dueAtHelsinki,

        @Schema(description = "Whether it is still awaited although its time has passed")
        boolean overdue,

        Instant requestedAt,

        @Schema(description = "The subject of the officer's access token")
        String requestedBy,

        @Schema(description = "The submitted version that answers it", nullable = true)
        Integer answer) {

    static SupplementResponse from(SupplementRequest request, Application application, Instant now) {
        SupplementState state = request.state(application);
        return new SupplementResponse(
                request.id(),
                request.applicationId(),
                state,
                request.version(),
                request.message(),
                request.sections().stream().map(Section::path).toList(),
                request.dueAt(),
                FinnishTime.beside(request.dueAt()),
                state == SupplementState.OPEN && !now.isBefore(request.dueAt()),
                request.requestedAt(),
                request.requestedBy(),
                state == SupplementState.ANSWERED ? request.answer() : null);
    }
}
