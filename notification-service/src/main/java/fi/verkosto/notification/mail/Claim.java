package fi.verkosto.notification.mail;

/** A mail that this instance is about to send, and the number of the attempt. */
record Claim(Mail mail, int attempt) {}
