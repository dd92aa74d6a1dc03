package fi.verkosto.coordination.indicator;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells what becomes of indicators, to the trail and to whoever listens. */
@ApplicationScoped
class IndicatorStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    IndicatorStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    /** Nobody outside is told of a draft. */
    void drafted(Indicator indicator, Programme programme) {
        write(
                indicator,
                programme,
                CoordinationAction.INDICATOR_DRAFTED,
                Map.of(AuditDetails.INDICATOR, indicator.code()));
    }

    void changed(IndicatorStep step) {
        write(
                step,
                CoordinationAction.INDICATOR_CHANGED,
                Map.of(
                        AuditDetails.NUMBER,
                        String.valueOf(step.indicator().current().number())));
        outbox.publish(IndicatorDefined.of(step));
    }

    void published(IndicatorStep step) {
        write(step, CoordinationAction.INDICATOR_PUBLISHED, Map.of());
        outbox.publish(IndicatorDefined.of(step));
    }

    void retired(IndicatorStep step) {
        String reason = step.indicator().retirementReason().orElseThrow();
        write(step, CoordinationAction.INDICATOR_RETIRED, Map.of(AuditDetails.REASON, reason));
        outbox.publish(IndicatorDefined.of(step));
    }

    void periodClosed(IndicatorStep step, Period period) {
        write(step, CoordinationAction.INDICATOR_PERIOD_CLOSED, Map.of(AuditDetails.PERIOD, period.toString()));
    }

    void periodReopened(IndicatorStep step, Period period, String reason) {
        write(
                step,
                CoordinationAction.INDICATOR_PERIOD_REOPENED,
                Map.of(AuditDetails.PERIOD, period.toString(), AuditDetails.REASON, reason));
    }

    private void write(IndicatorStep step, CoordinationAction action, Map<String, String> details) {
        write(step.indicator(), step.programme(), action, details);
    }

    private void write(
            Indicator indicator, Programme programme, CoordinationAction action, Map<String, String> details) {
        trail.by(
                CoordinationRole.COORDINATOR,
                programme.coordinator().orElseThrow().businessId(),
                indicator.id(),
                action,
                details);
    }
}
