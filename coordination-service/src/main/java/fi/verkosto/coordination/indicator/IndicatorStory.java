package fi.verkosto.coordination.indicator;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
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
    void drafted(Indicator indicator) {
        write(indicator, CoordinationAction.INDICATOR_DRAFTED, Map.of(AuditDetails.INDICATOR, indicator.code()));
    }

    void changed(IndicatorStep step) {
        write(
                step.indicator(),
                CoordinationAction.INDICATOR_CHANGED,
                Map.of(
                        AuditDetails.NUMBER,
                        String.valueOf(step.indicator().current().number())));
        outbox.publish(IndicatorDefined.of(step));
    }

    void published(IndicatorStep step) {
        write(step.indicator(), CoordinationAction.INDICATOR_PUBLISHED, Map.of());
        outbox.publish(IndicatorDefined.of(step));
    }

    void retired(IndicatorStep step) {
        String reason = step.indicator().retirementReason().orElseThrow();
        write(step.indicator(), CoordinationAction.INDICATOR_RETIRED, Map.of(AuditDetails.REASON, reason));
        outbox.publish(IndicatorDefined.of(step));
    }

    void periodClosed(Indicator indicator, Period period) {
        write(indicator, CoordinationAction.INDICATOR_PERIOD_CLOSED, Map.of(AuditDetails.PERIOD, period.toString()));
    }

    void periodReopened(Indicator indicator, Period period, String reason) {
        write(
                indicator,
                CoordinationAction.INDICATOR_PERIOD_REOPENED,
                Map.of(AuditDetails.PERIOD, period.toString(), AuditDetails.REASON, reason));
    }

    private void write(Indicator indicator, CoordinationAction action, Map<String, String> details) {
        trail.byOrganisation(indicator.id(), CoordinationRole.COORDINATOR, action, details);
    }
}
