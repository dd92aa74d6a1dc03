package fi.verkosto.coordination.guidance;

import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The coordinator has written a note. What it says stays inside, and so does to which network: that one needs guiding is its own
 * business.
 *
 * @param forAll whether it is for every network of the programme
 * @param dueOn left out where nothing is to be done by a day
 */
public record GuidanceNotePublished(
        UUID guidanceNoteId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        boolean forAll,
        LocalDate dueOn,
        Instant publishedAt)
        implements PublicEvent {

    static GuidanceNotePublished of(GuidanceNote note) {
        return new GuidanceNotePublished(
                note.id(),
                note.agency(),
                1,
                note.programmeId(),
                note.callId(),
                note.networkId().isEmpty(),
                note.dueOn().orElse(null),
                note.publishedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.guidance-note.published.v1";
    }

    @Override
    public UUID subject() {
        return guidanceNoteId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
