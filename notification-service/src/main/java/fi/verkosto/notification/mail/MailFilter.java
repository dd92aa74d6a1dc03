package fi.verkosto.notification.mail;

import java.util.Optional;
import java.util.UUID;

/**
 * Which mails to list: those about something, in a state, with a trouble; each only if it is given.
 *
 * @param agency whose business they are
 */
public record MailFilter(
        String agency, Optional<UUID> about, Optional<MailState> state, Optional<MailTrouble> trouble) {}
