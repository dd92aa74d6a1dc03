package fi.verkosto.applications.agency;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.messaging.PublicEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** An agency was registered or works in another way: what letters say of it, the whole of it each time. */
record AgencyChanged(
        String agency,
        long revision,
        Instant changedAt,
        LocalizedText names,
        Letterhead letterhead,
        DecisionDelivery decisionDelivery,
        DecisionMails decisionMails)
        implements PublicEvent {

    /** For the services alone; everybody else asks for the agency. */
    static final String TOPIC = "verkosto.agencies";

    static AgencyChanged of(Agency agency, long revision) {
        AgencySettings settings = agency.settings();
        return new AgencyChanged(
                agency.businessId(),
                revision,
                agency.changedAt(),
                settings.names().toText(),
                settings.letterhead(),
                settings.decisionDelivery(),
                settings.decisionMails());
    }

    @Override
    public String type() {
        return "fi.verkosto.agency.changed.v1";
    }

    /** Agencies are known by their business ID: one UUID is made of each, by which the topic keeps the last of it. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(agency.getBytes(StandardCharsets.UTF_8));
    }
}
