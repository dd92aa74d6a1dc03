package fi.verkosto.coordination.statusreport;

import fi.verkosto.coordination.grant.GrantState;
import java.util.List;
import java.util.UUID;

/**
 * One network in a report.
 *
 * @param state when the report was made
 * @param signals that were raised in the quarter, raised anew since left out
 * @param asked support requests of the quarter
 * @param answered those that got their first answer in it
 */
public record ReportedNetwork(
        UUID networkId,
        String caseNumber,
        String title,
        String lead,
        GrantState state,
        ReportedStatus status,
        ReportedPlan plan,
        long signals,
        long asked,
        long answered,
        List<ReportedValue> values) {

    public ReportedNetwork {
        values = List.copyOf(values);
    }
}
