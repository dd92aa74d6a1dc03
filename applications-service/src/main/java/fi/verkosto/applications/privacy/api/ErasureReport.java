package fi.verkosto.applications.privacy.api;

import fi.verkosto.applications.privacy.PrivacyRequest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The trace of an erasure: everything but whom it was about. */
@Schema(name = "PersonErasure")
record ErasureReport(
        UUID id,
        Instant erasedAt,

        @Schema(description = "The subject of the administrator's access token")
        String erasedBy,

        String reason,

        @Schema(description = "How many rows in each place (table and column)")
        Map<String, Long> erased,

        @Schema(
                description =
                        "Where the person is still named, and in how many rows: texts that somebody else wrote, and who did what by the subject of their token. For the administrator to judge.")
        Map<String, Long> remaining) {

    static ErasureReport from(PrivacyRequest request) {
        return new ErasureReport(
                request.id(),
                request.requestedAt(),
                request.requestedBy(),
                request.reason(),
                request.erased(),
                request.remaining());
    }
}
