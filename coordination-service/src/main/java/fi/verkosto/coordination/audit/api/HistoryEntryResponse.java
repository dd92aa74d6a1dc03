package fi.verkosto.coordination.audit.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that somebody did. */
@Schema(name = "CoordinationHistoryEntry")
record HistoryEntryResponse(
        UUID id,
        Instant at,
        CoordinationAction action,

        @Schema(
                description =
                        "The subject of the person's access token, or the name of the service for the system; null to"
                                + " readers of other organisations than the agency and the person's own",
                nullable = true)
        @Size(max = Lengths.PERSON)
        String subject,

        @Schema(
                nullable = true,
                examples = "0502454-6",
                description = "The organisation for which it was done; null for the agency and the system")
        @Size(max = Lengths.BUSINESS_ID)
        String organisation,

        CoordinationRole role,

        @Schema(
                description =
                        "The person's name, as the access token said last; null where none is known, and where subject is",
                nullable = true)
        String name,

        @Schema(
                description =
                        "Who it was, to be shown to people, in the language of Accept-Language: by name or by role",
                examples = "Verkoston jäsen")
        String shownAs,

        @Schema(description = "Why, in the words of whoever did it", nullable = true)
        String reason,

        @Schema(description = "What else the entry says, by name")
        Map<String, String> details) {

    static HistoryEntryResponse from(AuditEntry entry, ActorNames.Known names) {
        Map<String, String> details = new TreeMap<>(entry.details());
        String reason = details.remove(AuditDetails.REASON);
        return new HistoryEntryResponse(
                entry.id(),
                entry.occurredAt(),
                CoordinationAction.valueOf(entry.action()),
                names.subject(entry),
                entry.organisation(),
                CoordinationRole.valueOf(entry.role()),
                names.name(entry),
                names.inWords(entry),
                reason,
                details);
    }
}
