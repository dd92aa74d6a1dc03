package fi.verkosto.notification.mail;

import java.util.Optional;
import java.util.UUID;

/** Which mails to list: those of an application, in a state, with a trouble; each only if it is given. */
public record MailFilter(Optional<UUID> application, Optional<MailState> state, Optional<MailTrouble> trouble) {}
