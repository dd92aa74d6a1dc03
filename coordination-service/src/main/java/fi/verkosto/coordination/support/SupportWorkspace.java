package fi.verkosto.coordination.support;

import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkItem.NextStep;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.WorkspaceSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Questions that wait for an answer, by what their urgency allows. */
@ApplicationScoped
class SupportWorkspace implements WorkspaceSource {

    private final SupportRequests requests;

    SupportWorkspace(SupportRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<WorkItem> of(UUID programmeId, Instant now, int limit) {
        return requests.waiting(programmeId, limit).stream()
                .map(row -> item(row, now))
                .toList();
    }

    private static WorkItem item(SupportRow row, Instant now) {
        Instant dueBy = row.answerBy().orElseThrow();
        boolean isLate = now.isAfter(dueBy);
        boolean isNew = row.state() == SupportState.OPEN && row.firstAnsweredAt() == null;
        return new WorkItem(
                WorkKind.lateOr(isLate, isNew ? WorkKind.NEW : WorkKind.WAITING),
                SupportReason.of(row.state(), row.firstAnsweredAt() == null, isLate),
                row.networkId(),
                row.question(),
                row.waitingSince(),
                dueBy,
                SupportRequest.holder(row.state()),
                new NextStep("answerSupportRequest", "/v1/support-requests/" + row.id()));
    }
}
