package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.ResponsibleRole;
import fi.verkosto.coordination.indicatorvalue.MissingValues.Debtor;
import fi.verkosto.coordination.indicatorvalue.OwedPeriods.Owed;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The last day to report a value is over, and the network has not. Told once for each network, indicator and period.
 *
 * @param revision of the indicator, by whose definition the value is owed
 * @param lead the business ID of the network's lead
 */
record ValueMissing(
        UUID networkId,
        String agency,
        long revision,
        UUID indicatorId,
        UUID programmeId,
        UUID callId,
        String code,
        String period,
        LocalDate reportBy,
        ResponsibleRole responsible,
        String lead,
        Instant foundAt)
        implements PublicEvent {

    static ValueMissing of(Indicator indicator, Owed owed, Debtor debtor, Instant now) {
        return new ValueMissing(
                debtor.networkId(),
                indicator.agency(),
                indicator.revision(),
                indicator.id(),
                indicator.programmeId(),
                indicator.callId(),
                indicator.code(),
                owed.period().toString(),
                owed.reportBy(),
                indicator.current().definition().responsible(),
                debtor.lead(),
                now);
    }

    @Override
    public String type() {
        return "fi.verkosto.indicator.value-missing.v1";
    }

    @Override
    public UUID subject() {
        return networkId;
    }

    /** A programme, its networks and what they measure are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
