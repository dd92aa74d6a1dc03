package fi.verkosto.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that came too late to take effect, as officers see it. */
@Schema(name = "NotedEvent", description = "A legitimate event that came too late to take effect")
public record NotedEvent(
        UUID id,

        @Schema(examples = "fi.verkosto.application.withdrawn.v1")
        String type,

        @Schema(description = "The ce_id of the event") String eventId,

        UUID applicationId,

        @Schema(description = "Stable code", examples = "withdrawn-after-decision")
        String reason,

        @Schema(description = "The reason in the language of Accept-Language (fi, sv, en; Finnish otherwise)")
        String text,

        @Schema(description = "Codes and numbers that belong to the reason")
        Map<String, String> details,

        Instant notedAt) {}
