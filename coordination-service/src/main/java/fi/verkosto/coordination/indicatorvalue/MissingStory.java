package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicatorvalue.MissingValues.Debtor;
import fi.verkosto.coordination.indicatorvalue.OwedPeriods.Owed;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Tells of values that are missing: nobody asked. */
@ApplicationScoped
class MissingStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;

    MissingStory(CoordinationTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    void missing(Indicator indicator, Owed owed, Debtor debtor, Instant now) {
        trail.bySystem(
                debtor.networkId(),
                CoordinationAction.VALUE_MISSING,
                Map.of(
                        AuditDetails.INDICATOR,
                        indicator.code(),
                        AuditDetails.PERIOD,
                        owed.period().toString()));
        outbox.publish(ValueMissing.of(indicator, owed, debtor, now));
    }
}
