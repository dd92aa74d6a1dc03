package fi.verkosto.coordination.guidance;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** The coordinator writes to one network or to all, and takes back what no longer holds; the organisations say that they have read it. */
@ApplicationScoped
public class GuideNetworks {

    private final GuidanceAccess access;
    private final GuidanceNotes notes;
    private final GuidanceStory story;
    private final InstantSource clock;

    GuideNetworks(GuidanceAccess access, GuidanceNotes notes, GuidanceStory story, InstantSource clock) {
        this.access = access;
        this.notes = notes;
        this.story = story;
        this.clock = clock;
    }

    /**
     * Writes to those who take part now, and where it is for all, to those who come later, too.
     *
     * @param networkId null for all
     */
    @Transactional
    public GuidanceRow publish(UUID programmeId, UUID networkId, Guidance guidance) {
        Programme programme = access.toWrite(programmeId);
        Instant now = clock.instant();
        requireToCome(guidance.dueOn(), FinnishTime.dayOf(now));
        if (networkId == null ? programme.networkCount() == 0 : !programme.hasNetwork(networkId)) {
            throw new Refusal(CoordinationError.GUIDANCE_WITHOUT_RECIPIENTS);
        }
        GuidanceNote note = GuidanceNote.published(notes.nextId(), programme, networkId, guidance, now);
        notes.add(note);
        story.published(note, coordinator(programme));
        return shown(note);
    }

    /** Whoever has done so changes nothing, also of what is withdrawn. */
    @Transactional
    public GuidanceRow acknowledge(UUID id) {
        GuidanceNote note = locked(id);
        Instant now = clock.instant();
        for (String organisation : access.toAcknowledge(note)) {
            if (note.acknowledge(organisation, now)) {
                story.acknowledged(note, organisation);
            }
        }
        return shown(note);
    }

    /** It never changes otherwise, so that it does not matter which version was read. */
    @Transactional
    public GuidanceRow withdraw(UUID id, String reason) {
        GuidanceNote note = locked(id);
        Programme programme = access.toWrite(note.programmeId());
        note.withdraw(reason, clock.instant());
        story.withdrawn(note, coordinator(programme), reason);
        return shown(note);
    }

    private static String coordinator(Programme programme) {
        return programme.coordinator().orElseThrow().businessId();
    }

    private GuidanceNote locked(UUID id) {
        return notes.findLocked(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private GuidanceRow shown(GuidanceNote note) {
        return notes.row(access.toRead(note.programmeId()), note.id()).orElseThrow();
    }

    private static void requireToCome(LocalDate dueOn, LocalDate today) {
        if (dueOn != null && dueOn.isBefore(today)) {
            throw new Refusal(CoordinationError.DUE_DAY_PASSED).with("today", today.toString());
        }
    }
}
