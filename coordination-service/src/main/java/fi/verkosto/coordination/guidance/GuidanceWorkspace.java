package fi.verkosto.coordination.guidance;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkItem.NextStep;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.WorkspaceSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Notes whose day is over and that somebody has not acknowledged. */
@ApplicationScoped
class GuidanceWorkspace implements WorkspaceSource {

    private final GuidanceNotes notes;

    GuidanceWorkspace(GuidanceNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<WorkItem> of(UUID programmeId, Instant now, int limit) {
        return notes.overdue(programmeId, FinnishTime.dayOf(now), limit).stream()
                .map(GuidanceWorkspace::item)
                .toList();
    }

    private static WorkItem item(OverdueNote note) {
        Instant over = FinnishTime.startOf(note.dueOn().plusDays(1));
        return new WorkItem(
                WorkKind.LATE,
                GuidanceReason.GUIDANCE_NOT_READ,
                note.networkId(),
                note.title(),
                over,
                over,
                CoordinationRole.MEMBER,
                new NextStep("listGuidanceRecipients", "/v1/guidance-notes/" + note.id() + "/recipients"));
    }
}
