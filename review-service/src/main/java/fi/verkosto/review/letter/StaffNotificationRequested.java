package fi.verkosto.review.letter;

import fi.verkosto.messaging.PublicEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An evaluator is to be told something; where and how they want it, notification-service knows. For the internal topic only.
 *
 * @param languages the words in every language, as nobody knows here which of them is read
 */
record StaffNotificationRequested(
        UUID subject, UUID callId, String agency, About about, To to, String template, Map<String, Words> languages)
        implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.staff-notification.requested.v1";
    }

    record About(String kind, UUID id) {}

    record To(List<String> persons) {}

    record Words(Map<String, Object> values) {}
}
