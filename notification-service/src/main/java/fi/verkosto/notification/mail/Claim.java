package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.OutgoingMail;
import java.util.UUID;

/** A mail that this instance is about to send, and the number of the attempt. */
record Claim(UUID mailId, int attempt, OutgoingMail mail) {}
