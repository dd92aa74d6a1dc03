package fi.verkosto.notification.smtp;

import java.time.Instant;
import java.util.List;

/**
 * A mail as it is handed over.
 *
 * @param messageId without the angle brackets; stable, so that a mail server or reader can drop the copy that a crash may
 *     cause
 * @param sender null for the installation itself
 * @param language ISO 639-1
 */
public record OutgoingMail(
        String messageId,
        Sender sender,
        String recipient,
        String subject,
        String text,
        String language,
        Instant date,
        List<? extends Enclosure> enclosures) {}
