package fi.verkosto.coordination.guidance.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.guidance.GuidanceRow;
import fi.verkosto.coordination.guidance.GuidanceState;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GuidanceNote", description = "What the coordinator tells one network, or all, to know or to do")
record GuidanceNoteResponse(
        UUID id,
        UUID programmeId,

        @Schema(nullable = true, description = "The network for which it is; null: all of them")
        UUID networkId,

        @Schema(nullable = true, examples = "Osaava johto, vahva verkosto", description = "null as networkId")
        @Size(max = Lengths.TITLE)
        String networkTitle,

        GuidanceState state,

        @Size(max = Lengths.TITLE) String title,

        @Schema(description = "As it was written: plain text, never HTML") @Size(max = Lengths.TEXT)
        String text,

        @Schema(
                nullable = true,
                examples = "2019-03-29",
                description = "The last Finnish day of what it asks for; null where it asks for nothing by a day")
        LocalDate dueOn,

        Instant publishedAt,

        @Schema(nullable = true, description = "null unless it is WITHDRAWN")
        Instant withdrawnAt,

        @Schema(nullable = true, description = "Why; null unless it is WITHDRAWN") @Size(max = Lengths.REASON)
        String withdrawalReason,

        @Schema(
                nullable = true,
                description =
                        "When somebody said for the caller's organisation that it has read the note. That it was shown is not"
                                + " that, and kept nowhere; null until then, and to callers without an organisation")
        Instant acknowledgedAt,

        @Schema(
                nullable = true,
                examples = "14",
                description = "For how many organisations it is now; null to those for whom it is")
        Long recipients,

        @Schema(
                nullable = true,
                examples = "3",
                description = "How many of them have not acknowledged it; null as recipients")
        Long waiting) {

    /** Sorts after every UUID. */
    private static final UUID END = new UUID(-1, -1);

    /** Before which note the page begins, the newest coming first. */
    static UUID before(String cursor) {
        return cursor == null ? END : Cursor.parse(cursor).id();
    }

    static GuidanceNoteResponse from(GuidanceRow row) {
        return new GuidanceNoteResponse(
                row.id(),
                row.programmeId(),
                row.networkId(),
                row.networkTitle(),
                row.state(),
                row.title(),
                row.text(),
                row.dueOn(),
                row.publishedAt(),
                row.withdrawnAt(),
                row.withdrawalReason(),
                row.acknowledgedAt(),
                row.recipients(),
                row.waiting());
    }
}
