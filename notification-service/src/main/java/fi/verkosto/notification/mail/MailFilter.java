package fi.verkosto.notification.mail;

import java.util.Optional;
import java.util.UUID;

/** Which mails to list: those about something, in a state, with a trouble; each only if it is given. */
public record MailFilter(Optional<UUID> about, Optional<MailState> state, Optional<MailTrouble> trouble) {}
