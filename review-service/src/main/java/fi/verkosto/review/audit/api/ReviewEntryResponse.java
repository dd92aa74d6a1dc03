package fi.verkosto.review.audit.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that somebody did. */
@Schema(name = "ReviewHistoryEntry")
record ReviewEntryResponse(
        UUID id,
        Instant at,
        ReviewAction action,

        @Schema(description = "The subject of the person's access token, or the name of the service for the system")
        @Size(max = Lengths.PERSON)
        String subject,

        ReviewRole role,

        @Schema(
                description =
                        "The person's name, as the access token said last; null where none is known, and to readers from "
                                + "outside the agency",
                nullable = true)
        String name,

        @Schema(
                description =
                        "Who it was, to be shown to people, in the language of Accept-Language: by name or by role",
                examples = "Haun valmistelija")
        String shownAs,

        @Schema(
                description = "The name of the other person that the entry is about (details.person), as with name",
                nullable = true)
        String personName,

        @Schema(description = "Why, in the words of whoever did it", nullable = true)
        String reason,

        @Schema(description = "What else the entry says, by name")
        Map<String, String> details) {

    static ReviewEntryResponse from(AuditEntry entry, ActorNames.Known names) {
        Map<String, String> details = new TreeMap<>(entry.details());
        String reason = details.remove(AuditDetails.REASON);
        return new ReviewEntryResponse(
                entry.id(),
                entry.occurredAt(),
                ReviewAction.valueOf(entry.action()),
                entry.subject(),
                ReviewRole.valueOf(entry.role()),
                names.name(entry),
                names.inWords(entry),
                names.person(entry),
                names.tellsReasonOf(entry) ? reason : null,
                details);
    }
}
