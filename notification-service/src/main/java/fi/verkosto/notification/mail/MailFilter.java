package fi.verkosto.notification.mail;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which mails to list: those about something, in a state, with a trouble; each only if it is given.
 *
 * @param agency whose business they are
 * @param leftOut what they must not be about
 */
public record MailFilter(
        String agency,
        Optional<UUID> about,
        Optional<MailState> state,
        Optional<MailTrouble> trouble,
        Set<UUID> leftOut) {}
