package fi.verkosto.notification.staff;

import fi.verkosto.notification.mail.About;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailTemplate;
import fi.verkosto.notification.mail.MailValue;
import fi.verkosto.notification.smtp.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The staff of a call must be told something.
 *
 * @param eventId of the event that asks for it
 * @param wordings in every language, as nobody knows yet which of them are read
 * @param otherwise who is told where none of the staff can be reached
 * @param happenedAt business time
 */
public record StaffNews(
        UUID eventId,
        About about,
        Audience audience,
        MailTemplate template,
        Map<MailLanguage, Wording> wordings,
        List<Contact> otherwise,
        Instant happenedAt) {

    public StaffNews {
        if (!wordings.keySet().containsAll(List.of(MailLanguage.values()))) {
            throw new IllegalArgumentException("A language is missing");
        }
        if (about.callId() == null) {
            throw new IllegalArgumentException("Staff is that of a call");
        }
    }

    /** Who is meant. */
    public sealed interface Audience {

        /** Whoever has a role in the call at the time. */
        record InRole(String role) implements Audience {}

        /** Certain people, by the subjects of their access tokens. */
        record Named(List<String> persons) implements Audience {}
    }

    /** What a mail in one language is made of. */
    public record Wording(Optional<Sender> sender, Map<String, MailValue> values) {}

    /** Somebody outside the staff. Personal data. */
    public record Contact(String address, MailLanguage language) {}
}
