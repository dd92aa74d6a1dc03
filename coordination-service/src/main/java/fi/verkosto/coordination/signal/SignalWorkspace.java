package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.signal.Signals.Open;
import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkItem.NextStep;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.WorkspaceSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Signals that nobody has looked into. */
@ApplicationScoped
class SignalWorkspace implements WorkspaceSource {

    private final Signals signals;

    SignalWorkspace(Signals signals) {
        this.signals = signals;
    }

    @Override
    public List<WorkItem> of(UUID programmeId, Instant now, int limit) {
        return signals.openIn(programmeId, limit).stream()
                .map(SignalWorkspace::item)
                .toList();
    }

    private static WorkItem item(Open signal) {
        return new WorkItem(
                WorkKind.NEW,
                SignalReason.SIGNAL_OPEN,
                signal.networkId(),
                signal.rule(),
                signal.raisedAt(),
                null,
                turn(signal.owner()),
                new NextStep("acknowledgeSignal", "/v1/signals/" + signal.id()));
    }

    private static CoordinationRole turn(SignalOwner owner) {
        return switch (owner) {
            case LEAD -> CoordinationRole.LEAD;
            case COORDINATOR -> CoordinationRole.COORDINATOR;
            case AGENCY -> CoordinationRole.OFFICER;
        };
    }
}
