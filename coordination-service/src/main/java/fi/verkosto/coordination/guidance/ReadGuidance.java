package fi.verkosto.coordination.guidance;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows notes to those for whom they are, and to those who follow the programme. To have been shown is kept nowhere. */
@ApplicationScoped
public class ReadGuidance {

    private final GuidanceAccess access;
    private final GuidanceNotes notes;
    private final Recipients recipients;

    ReadGuidance(GuidanceAccess access, GuidanceNotes notes, Recipients recipients) {
        this.access = access;
        this.notes = notes;
        this.recipients = recipients;
    }

    /** The newest first. */
    @Transactional
    public List<GuidanceRow> ofProgramme(UUID programmeId, UUID before, int limit) {
        return notes.rows(access.toRead(programmeId), before, limit);
    }

    @Transactional
    public GuidanceRow one(UUID id) {
        GuidanceNote note = find(id);
        return notes.row(access.toRead(note.programmeId()), id).orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }

    /** Who has acknowledged it and who has not: the latter first, each by name. */
    @Transactional
    public List<Recipient> recipients(UUID id) {
        GuidanceNote note = find(id);
        access.toOversee(note.programmeId());
        return recipients.of(note);
    }

    private GuidanceNote find(UUID id) {
        return notes.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
