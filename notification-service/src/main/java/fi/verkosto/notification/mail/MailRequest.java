package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone must be told something.
 *
 * @param eventId of the event that asks for it, and of the mail
 * @param requestedAt business time
 * @param values what the template shows
 */
public record MailRequest(
        UUID eventId,
        About about,
        Optional<Sender> sender,
        String address,
        MailLanguage language,
        Optional<String> organisation,
        MailTemplate template,
        Map<String, MailValue> values,
        List<Attachment> attachments,
        Instant requestedAt) {}
