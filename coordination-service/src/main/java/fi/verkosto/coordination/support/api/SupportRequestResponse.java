package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.support.ShownSupportRequest;
import fi.verkosto.coordination.support.SupportState;
import fi.verkosto.coordination.support.SupportTopic;
import fi.verkosto.coordination.support.Urgency;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SupportRequest",
        description = "A question of a network to the coordinator, and all that is written about it")
record SupportRequestResponse(
        UUID id,
        UUID programmeId,
        UUID networkId,

        @Schema(examples = "0502454-6", description = "The organisation that asked") @Size(max = Lengths.BUSINESS_ID)
        String businessId,

        @Schema(examples = "Omnia", description = "Its name when it asked") @Size(max = Lengths.NAME)
        String organisation,

        SupportState state,
        SupportTopic topic,
        Urgency urgency,
        Instant askedAt,

        @Schema(
                nullable = true,
                description =
                        "Since when the question, or a further one after an answer, waits; null while nothing does")
        Instant waitingSince,

        @Schema(nullable = true, description = "Until when an answer is due, by the urgency; null as waitingSince")
        Instant answerBy,

        @Schema(nullable = true, description = "null until the first answer")
        Instant firstAnsweredAt,

        @Schema(
                nullable = true,
                examples = "PT26H15M",
                description =
                        "From the question to the first answer, as a duration of ISO 8601: hours as they passed, nights,"
                                + " weekends and holidays among them, not working hours; null until then")
        @Size(max = DURATION)
        String timeToFirstAnswer,

        @Schema(nullable = true, description = "null unless it is CLOSED")
        Instant closedAt,

        @Schema(nullable = true, description = "In which role somebody closed it; null unless it is CLOSED")
        CoordinationRole closedBy,

        @Schema(
                nullable = true,
                examples = "3",
                description = "The number under which an answer to it is published to all; null where none is")
        Integer publishedAs,

        @Schema(description = "In the order of writing, the question first") @Size(max = 100)
        List<SupportMessageAnswer> messages,

        @Schema(description = "What If-Match names, without the quotes")
        long version) {

    /** Of a duration in hours, minutes and seconds. */
    static final int DURATION = 30;

    static SupportRequestResponse from(ShownSupportRequest shown, List<SupportMessageAnswer> messages) {
        var request = shown.request();
        return new SupportRequestResponse(
                request.id(),
                request.programmeId(),
                request.networkId(),
                request.organisation().businessId(),
                request.organisation().name(),
                request.state(),
                request.topic(),
                request.urgency(),
                request.askedAt(),
                request.waitingSince().orElse(null),
                request.answerBy().orElse(null),
                request.firstAnsweredAt().orElse(null),
                request.timeToFirstAnswer().map(Duration::toString).orElse(null),
                request.closedAt().orElse(null),
                request.closedBy().orElse(null),
                shown.publishedAs().orElse(null),
                messages,
                request.version());
    }
}
