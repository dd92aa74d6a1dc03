package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicatorvalue.MissingValues.Debtor;
import fi.verkosto.coordination.indicatorvalue.OwedPeriods.Owed;
import fi.verkosto.coordination.notice.Notices;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Tells of values that are missing: nobody asked. */
@ApplicationScoped
class MissingStory {

    private static final DateTimeFormatter NORDIC = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final CoordinationTrail trail;
    private final Outbox outbox;
    private final Notices notices;

    MissingStory(CoordinationTrail trail, Outbox outbox, Notices notices) {
        this.trail = trail;
        this.outbox = outbox;
        this.notices = notices;
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
        notices.keepForLead(indicator.programmeId(), debtor.networkId(), line(indicator, owed), now);
    }

    private static LocalizedText line(Indicator indicator, Owed owed) {
        LocalizedText names = indicator.current().definition().names();
        String period = owed.period().toString();
        return new LocalizedText(
                "Arvo puuttuu: %s, %s. Viimeinen ilmoituspäivä oli %s."
                        .formatted(names.fi(), period, NORDIC.format(owed.reportBy())),
                "Ett värde saknas: %s, %s. Sista dagen att lämna det var %s."
                        .formatted(names.sv(), period, NORDIC.format(owed.reportBy())),
                "A value is missing: %s, %s. The last day to report it was %s."
                        .formatted(names.en(), period, ENGLISH.format(owed.reportBy())));
    }
}
