package fi.verkosto.applications.audit.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditRole;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.audit.AuditedAction;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that somebody did, and where. */
@Schema(name = "AuditEntry")
record AuditEntryResponse(
        UUID id,
        Instant at,
        AuditedAction.Kind kind,
        AuditAction action,

        @Schema(description = "The subject of the person's access token, or the name of the service for a job")
        @Size(max = Lengths.PERSON)
        String subject,

        @Schema(
                description =
                        "The person's name, as the access token said last; null where none is known, and to readers to "
                                + "whom the person is only known by role: the agency's people are told every name, applicants those "
                                + "who act for the same organisation",
                nullable = true)
        String name,

        @Schema(
                description =
                        "Who it was, to be shown to people, in the language of Accept-Language: by name or by role, and "
                                + "for which organisation",
                examples = "Hakijan edustaja, Omnia")
        String shownAs,

        @Schema(
                description = "The name of the other person that the entry is about (details.person), as with name",
                nullable = true)
        String personName,

        @Schema(description = "Business ID that the person acted for", nullable = true)
        String organisation,

        AuditRole role,

        @Schema(description = "The section that was changed", nullable = true)
        String section,

        @Schema(description = "JSON Pointers of what was changed, into the application's content")
        List<String> pointers,

        @Schema(description = "The reason stated by whoever acted on behalf of the applicant", nullable = true)
        String reason,

        @Schema(description = "What else the entry says, by name")
        Map<String, String> details) {

    static AuditEntryResponse from(AuditEntry entry, ActorNames.Known names) {
        Map<String, String> details = new TreeMap<>(entry.details());
        String section = details.remove(AuditDetails.SECTION);
        String pointers = details.remove(AuditDetails.POINTERS);
        String reason = details.remove(AuditDetails.REASON);
        return new AuditEntryResponse(
                entry.id(),
                entry.occurredAt(),
                entry.kind(),
                AuditAction.valueOf(entry.action()),
                entry.subject(),
                names.name(entry),
                names.inWords(entry),
                names.person(entry),
                entry.organisation(),
                AuditRole.valueOf(entry.role()),
                section,
                pointers == null ? List.of() : pointers.lines().toList(),
                reason,
                details);
    }
}
