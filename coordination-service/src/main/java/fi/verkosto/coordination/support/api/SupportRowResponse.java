package fi.verkosto.coordination.support.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.support.SupportRow;
import fi.verkosto.coordination.support.SupportState;
import fi.verkosto.coordination.support.SupportTopic;
import fi.verkosto.coordination.support.Urgency;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupportRequestRow")
record SupportRowResponse(
        UUID id,
        UUID networkId,

        @Schema(examples = "Osaava johto, vahva verkosto", description = "Of the network") @Size(max = Lengths.TITLE)
        String networkTitle,

        @Schema(examples = "0502454-6", description = "The organisation that asked") @Size(max = Lengths.BUSINESS_ID)
        String businessId,

        @Schema(examples = "Omnia") @Size(max = Lengths.NAME)
        String organisation,

        SupportState state,
        SupportTopic topic,
        Urgency urgency,

        @Schema(description = "As it was written: plain text, never HTML") @Size(max = Lengths.TEXT)
        String question,

        Instant askedAt,

        @Schema(
                nullable = true,
                description = "Since when it, or a further question after an answer, waits; null while nothing does")
        Instant waitingSince,

        @Schema(nullable = true, description = "Until when an answer is due, by the urgency; null as waitingSince")
        Instant answerBy,

        @Schema(nullable = true, description = "null until the first answer")
        Instant firstAnsweredAt,

        @Schema(
                nullable = true,
                examples = "PT26H15M",
                description = "As a duration of ISO 8601, in hours as they passed; null until the first answer")
        @Size(max = SupportRequestResponse.DURATION)
        String timeToFirstAnswer,

        @Schema(nullable = true, description = "null unless it is CLOSED")
        Instant closedAt,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    /** Sorts after every UUID. */
    private static final UUID END = new UUID(-1, -1);

    /** Before which request the page begins, the newest coming first. */
    static UUID before(String cursor) {
        return cursor == null ? END : Cursor.parse(cursor).id();
    }

    static SupportRowResponse from(SupportRow row) {
        return new SupportRowResponse(
                row.id(),
                row.networkId(),
                row.title(),
                row.businessId(),
                row.organisation(),
                row.state(),
                row.topic(),
                row.urgency(),
                row.question(),
                row.askedAt(),
                row.waitingSince(),
                row.answerBy().orElse(null),
                row.firstAnsweredAt(),
                row.timeToFirstAnswer().map(Duration::toString).orElse(null),
                row.closedAt(),
                row.version());
    }
}
