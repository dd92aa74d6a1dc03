package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.indicator.ResponsibleRole;
import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkItem.NextStep;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.WorkspaceSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Values that networks owe: their last day is over. */
@ApplicationScoped
class ValueWorkspace implements WorkspaceSource {

    private static final UUID FIRST = new UUID(0, 0);

    private final MissingValues missing;

    ValueWorkspace(MissingValues missing) {
        this.missing = missing;
    }

    @Override
    public List<WorkItem> of(UUID programmeId, Instant now, int limit) {
        return missing.of(programmeId, null, FIRST, limit).stream()
                .map(ValueWorkspace::item)
                .toList();
    }

    private static WorkItem item(MissingValueRow row) {
        Instant over = FinnishTime.startOf(row.reportBy().plusDays(1));
        return new WorkItem(
                WorkKind.LATE,
                ValueReason.VALUE_MISSING,
                row.networkId(),
                row.code() + " " + row.period(),
                over,
                over,
                turn(row.responsible()),
                new NextStep(
                        "reportIndicatorValue",
                        "/v1/networks/%s/indicators/%s/values/%s"
                                .formatted(row.networkId(), row.indicatorId(), row.period())));
    }

    private static CoordinationRole turn(ResponsibleRole responsible) {
        return switch (responsible) {
            case LEAD -> CoordinationRole.LEAD;
            case MEMBER -> CoordinationRole.MEMBER;
        };
    }
}
