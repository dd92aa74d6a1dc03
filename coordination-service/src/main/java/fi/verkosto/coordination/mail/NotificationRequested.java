package fi.verkosto.coordination.mail;

import fi.verkosto.messaging.PublicEvent;
import java.util.Map;
import java.util.UUID;

/** Somebody at a mail address is to be told something. For the internal topic only: it has personal data. */
record NotificationRequested(
        UUID subject, String agency, Recipient recipient, About about, String template, Map<String, Object> values)
        implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.notification.requested.v1";
    }

    record Recipient(String address, String language) {}

    /** @param callId null where it is about none */
    record About(String kind, UUID id, UUID callId) {}
}
