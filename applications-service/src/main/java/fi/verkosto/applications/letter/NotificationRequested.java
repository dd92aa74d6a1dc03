package fi.verkosto.applications.letter;

import fi.verkosto.api.value.Money;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody is to be told something. For the internal topic only: it has personal data.
 *
 * @param values texts in the recipient's language, or what is written in it when the mail is rendered
 * @param attachments null, and so left out, for none
 */
public record NotificationRequested(
        UUID subject,
        String agency,
        Sender sender,
        Recipient recipient,
        About about,
        String template,
        Map<String, Object> values,
        List<EnclosedFile> attachments)
        implements PublicEvent {

    static final String TOPIC = "verkosto.notifications";

    @Override
    public String type() {
        return "fi.verkosto.notification.requested.v1";
    }

    /** Whom the mail comes from; null for the installation itself. */
    public record Sender(String name, String address, String replyTo) {}

    /** What it is about, and the call that this belongs to. */
    public record About(String kind, UUID id, UUID callId) {}

    public record Recipient(String address, String language, String organisation) {}

    /**
     * A file that goes with the mail.
     *
     * @param content in Base64
     */
    public record EnclosedFile(String fileName, String mediaType, String content) {}

    /** A value that is shown as a sum in the recipient's language. */
    public record Sum(Money money) {}

    /** A value that is shown as Helsinki's wall time in the recipient's language. */
    public record Moment(Instant moment) {}

    /** A value that is shown as a day, as the recipient's language writes days. */
    public record Day(LocalDate day) {}
}
