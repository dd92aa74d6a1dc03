package fi.verkosto.notification.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone must be told something.
 *
 * @param eventId of the event that asks for it, and of the mail
 * @param requestedAt business time
 * @param values what the template shows, in the recipient's language already
 */
public record MailRequest(
        UUID eventId,
        UUID applicationId,
        String address,
        MailLanguage language,
        Optional<String> organisation,
        MailTemplate template,
        Map<String, String> values,
        Instant requestedAt) {}
