package fi.verkosto.coordination.guidance;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells what becomes of notes, to the trail of the network or, of what is for all, of the programme, and to whoever listens. */
@ApplicationScoped
class GuidanceStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;
    private final GuidanceMail mail;

    GuidanceStory(CoordinationTrail trail, Outbox outbox, GuidanceMail mail) {
        this.trail = trail;
        this.outbox = outbox;
        this.mail = mail;
    }

    void published(GuidanceNote note, String coordinator) {
        write(note, CoordinationRole.COORDINATOR, coordinator, CoordinationAction.GUIDANCE_PUBLISHED, Map.of());
        outbox.publish(GuidanceNotePublished.of(note));
        mail.published(note);
    }

    void acknowledged(GuidanceNote note, String organisation) {
        write(note, CoordinationRole.MEMBER, organisation, CoordinationAction.GUIDANCE_ACKNOWLEDGED, Map.of());
    }

    void withdrawn(GuidanceNote note, String coordinator, String reason) {
        write(
                note,
                CoordinationRole.COORDINATOR,
                coordinator,
                CoordinationAction.GUIDANCE_WITHDRAWN,
                Map.of(AuditDetails.REASON, reason));
    }

    private void write(
            GuidanceNote note,
            CoordinationRole role,
            String organisation,
            CoordinationAction action,
            Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put(AuditDetails.GUIDANCE_NOTE, note.id().toString());
        trail.by(role, organisation, note.networkId().orElse(note.programmeId()), action, details);
    }
}
