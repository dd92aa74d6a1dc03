package fi.verkosto.coordination.budgetuse;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells what of a budget was used, to the trail and to whoever listens. */
@ApplicationScoped
class BudgetUseStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    BudgetUseStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void reported(Network network, BudgetUseReport report) {
        Map<String, String> details = new HashMap<>(Map.of(
                AuditDetails.PERIOD,
                report.quarter().toString(),
                AuditDetails.NUMBER,
                String.valueOf(report.number())));
        report.reason().ifPresent(reason -> details.put(AuditDetails.REASON, reason));
        trail.by(
                CoordinationRole.LEAD,
                network.lead().businessId(),
                network.id(),
                CoordinationAction.BUDGET_USE_REPORTED,
                details);
        network.tell();
        outbox.publish(BudgetUseReported.of(network, report));
    }
}
