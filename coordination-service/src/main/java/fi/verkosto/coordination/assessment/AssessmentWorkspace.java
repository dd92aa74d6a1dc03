package fi.verkosto.coordination.assessment;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.assessment.Assessments.Missing;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.workspace.WorkItem;
import fi.verkosto.coordination.workspace.WorkItem.NextStep;
import fi.verkosto.coordination.workspace.WorkKind;
import fi.verkosto.coordination.workspace.WorkspaceSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Who has not said how a network was in the month that is over. After the present one nobody can any more, so nothing is late. */
@ApplicationScoped
class AssessmentWorkspace implements WorkspaceSource {

    private final Assessments assessments;

    AssessmentWorkspace(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<WorkItem> of(UUID programmeId, Instant now, int limit) {
        YearMonth present = YearMonth.from(FinnishTime.dayOf(now));
        return assessments
                .missingIn(programmeId, present.minusMonths(1), FinnishTime.startOf(present.atDay(1)), limit)
                .stream()
                .map(missing -> item(missing, present))
                .toList();
    }

    private static WorkItem item(Missing missing, YearMonth present) {
        boolean isNetworks = missing.side() == Side.NETWORK;
        return new WorkItem(
                WorkKind.WAITING,
                AssessmentReason.of(missing.side()),
                missing.networkId(),
                missing.title(),
                FinnishTime.startOf(present.atDay(1)),
                FinnishTime.startOf(present.plusMonths(1).atDay(1)),
                isNetworks ? CoordinationRole.LEAD : CoordinationRole.COORDINATOR,
                new NextStep(
                        isNetworks ? "assessOwnNetwork" : "assessNetwork",
                        "/v1/networks/" + missing.networkId() + "/assessments"));
    }
}
