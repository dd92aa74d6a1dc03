package fi.verkosto.coordination.plan;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells what becomes of plans and milestones, to the trail and to whoever listens. A draft is told to nobody. */
@ApplicationScoped
class PlanStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    PlanStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void written(PlanStep step) {
        byLead(step, CoordinationAction.PLAN_WRITTEN, Map.of());
    }

    void adopted(PlanStep step) {
        byLead(step, CoordinationAction.PLAN_ADOPTED, Map.of(AuditDetails.NUMBER, number(step)));
        publish(step);
    }

    void changed(PlanStep step, String reason) {
        byLead(
                step,
                CoordinationAction.PLAN_CHANGED,
                Map.of(AuditDetails.NUMBER, number(step), AuditDetails.REASON, reason));
        publish(step);
    }

    void reported(Network network, Milestone milestone, MilestoneReport report) {
        Map<String, String> details = new HashMap<>(Map.of(
                AuditDetails.MILESTONE,
                String.valueOf(milestone.number()),
                AuditDetails.NUMBER,
                String.valueOf(report.number())));
        report.reason().ifPresent(reason -> details.put(AuditDetails.REASON, reason));
        boolean isLead = report.organisation().equals(network.lead().businessId());
        trail.by(
                isLead ? CoordinationRole.LEAD : CoordinationRole.MEMBER,
                report.organisation(),
                network.id(),
                CoordinationAction.MILESTONE_REPORTED,
                details);
        network.tell();
        outbox.publish(MilestoneReported.of(network, milestone, report));
    }

    private void publish(PlanStep step) {
        step.network().tell();
        outbox.publish(PlanAdopted.of(step.network(), step.plan(), step.now()));
    }

    private void byLead(PlanStep step, CoordinationAction action, Map<String, String> details) {
        trail.by(
                CoordinationRole.LEAD,
                step.network().lead().businessId(),
                step.network().id(),
                action,
                details);
    }

    private static String number(PlanStep step) {
        return String.valueOf(step.plan().number());
    }
}
