package fi.verkosto.applications.letter;

import fi.verkosto.messaging.PublicEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The staff of a call is to be told something; who they are and how they want it, notification-service knows. For the
 * internal topic only: it has personal data.
 *
 * @param languages the words in every language, as nobody knows here which of them are read
 * @param otherwise who is told where none of the staff can be reached
 */
record StaffNotificationRequested(
        UUID subject,
        UUID callId,
        String agency,
        About about,
        To to,
        String template,
        Map<String, Words> languages,
        List<Contact> otherwise)
        implements PublicEvent {

    @Override
    public String type() {
        return "fi.verkosto.staff-notification.requested.v1";
    }

    record About(String kind, UUID id) {}

    /** Whoever has the role in the call. */
    record To(String role) {}

    record Words(NotificationRequested.Sender sender, Map<String, Object> values) {}

    record Contact(String address, String language) {}
}
