package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Tells of values, to the trail of their network and to whoever listens. */
@ApplicationScoped
class ValueStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    ValueStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void reported(ValueStep step, IndicatorValue value) {
        write(step, CoordinationAction.VALUE_REPORTED, Map.of());
        outbox.publish(ValueReported.of(step, value));
    }

    void corrected(ValueStep step, IndicatorValue value) {
        String reason = value.current().reason().orElseThrow();
        write(step, CoordinationAction.VALUE_CORRECTED, Map.of(AuditDetails.REASON, reason));
        outbox.publish(ValueReported.of(step, value));
    }

    private void write(ValueStep step, CoordinationAction action, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put(AuditDetails.INDICATOR, step.indicator().code());
        details.put(AuditDetails.PERIOD, step.period().toString());
        trail.by(
                role(step.reporter()),
                step.reporter().organisation(),
                step.network().id(),
                action,
                details);
    }

    private static CoordinationRole role(Reporter reporter) {
        return switch (reporter.role()) {
            case LEAD -> CoordinationRole.LEAD;
            case MEMBER -> CoordinationRole.MEMBER;
        };
    }
}
