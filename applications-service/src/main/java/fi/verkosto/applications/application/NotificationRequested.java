package fi.verkosto.applications.application;

import fi.verkosto.messaging.PublicEvent;
import java.util.Map;
import java.util.UUID;

/** Somebody is to be told something. For the internal topic only: it has personal data. */
record NotificationRequested(
        UUID subject, Recipient recipient, About about, String template, Map<String, Object> values)
        implements PublicEvent {

    static final String TOPIC = "verkosto.notifications";

    @Override
    public String type() {
        return "fi.verkosto.notification.requested.v1";
    }

    /** What it is about, and the call that this belongs to. */
    record About(String kind, UUID id, UUID callId) {}

    record Recipient(String address, String language, String organisation) {}
}
