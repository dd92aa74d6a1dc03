package fi.verkosto.coordination.network;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkItem.NextStep;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.WorkspaceSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Networks whose grant is not accepted, or not shared out yet: they have not begun. */
@ApplicationScoped
class NetworkWorkspace implements WorkspaceSource {

    private final Networks networks;

    NetworkWorkspace(Networks networks) {
        this.networks = networks;
    }

    @Override
    public List<WorkItem> of(UUID programmeId, Instant now, int limit) {
        return networks.standingStill(programmeId, limit).stream()
                .map(network -> network.state() == GrantState.AWARDED ? unaccepted(network, now) : unshared(network))
                .toList();
    }

    /** What to do once the last day is over, an officer decides. */
    private static WorkItem unaccepted(StandingStill network, Instant now) {
        Instant dueBy = network.acceptBy() == null
                ? null
                : FinnishTime.startOf(network.acceptBy().plusDays(1));
        boolean isLate = dueBy != null && !now.isBefore(dueBy);
        return new WorkItem(
                WorkKind.lateOr(isLate, WorkKind.WAITING),
                isLate ? GrantReason.ACCEPTANCE_LATE : GrantReason.GRANT_NOT_ACCEPTED,
                network.id(),
                network.title(),
                isLate ? dueBy : network.formedAt(),
                dueBy,
                isLate ? CoordinationRole.OFFICER : CoordinationRole.LEAD,
                new NextStep("getNetwork", "/v1/networks/" + network.id()));
    }

    private static WorkItem unshared(StandingStill network) {
        return new WorkItem(
                WorkKind.WAITING,
                GrantReason.SHARES_NOT_AGREED,
                network.id(),
                network.title(),
                network.answeredAt(),
                null,
                CoordinationRole.LEAD,
                new NextStep("listTransferAgreements", "/v1/networks/" + network.id() + "/transfer-agreements"));
    }
}
