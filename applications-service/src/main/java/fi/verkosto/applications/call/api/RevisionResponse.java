package fi.verkosto.applications.call.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.Revision;
import fi.verkosto.applications.call.terms.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed in a call since it was published. */
@Schema(name = "CallRevision")
public record RevisionResponse(
        UUID callId,
        @Schema(description = "Counts from 1") int number,
        Revision.Kind kind,
        Instant revisedAt,
        LocalizedText words,
        List<Change> changes) {

    public static RevisionResponse from(Revision revision) {
        return new RevisionResponse(
                revision.callId(),
                revision.number(),
                revision.kind(),
                revision.revisedAt(),
                revision.words(),
                revision.changes());
    }
}
