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

    GuidanceStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void published(GuidanceNote note) {
        write(note, CoordinationRole.COORDINATOR, CoordinationAction.GUIDANCE_PUBLISHED, Map.of());
        outbox.publish(GuidanceNotePublished.of(note));
    }

    void acknowledged(GuidanceNote note) {
        write(note, CoordinationRole.MEMBER, CoordinationAction.GUIDANCE_ACKNOWLEDGED, Map.of());
    }

    void withdrawn(GuidanceNote note, String reason) {
        write(
                note,
                CoordinationRole.COORDINATOR,
                CoordinationAction.GUIDANCE_WITHDRAWN,
                Map.of(AuditDetails.REASON, reason));
    }

    private void write(GuidanceNote note, CoordinationRole role, CoordinationAction action, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put(AuditDetails.GUIDANCE_NOTE, note.id().toString());
        trail.byOrganisation(note.networkId().orElse(note.programmeId()), role, action, details);
    }
}
