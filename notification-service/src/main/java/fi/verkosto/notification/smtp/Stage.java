package fi.verkosto.notification.smtp;

import java.util.Locale;

/** How far the conversation with the mail server had come when it said no (RFC 5321, 3). */
enum Stage {
    /** The greeting, EHLO, STARTTLS and the login: nothing of a mail was said yet. */
    CONNECTION,
    /** MAIL FROM. */
    SENDER,
    /** RCPT TO. */
    RECIPIENT,
    /** DATA and what follows it, up to the dot. */
    MESSAGE,
    /** The dot was sent: from here on the server may have taken the mail, whether it says so or not. */
    END_OF_MESSAGE;

    static Stage ofCommand(String command) {
        String upper = command == null ? "" : command.toUpperCase(Locale.ROOT);
        if (upper.startsWith("MAIL")) {
            return SENDER;
        }
        if (upper.startsWith("RCPT")) {
            return RECIPIENT;
        }
        if (upper.startsWith("DATA")) {
            return MESSAGE;
        }
        return upper.strip().equals(".") ? END_OF_MESSAGE : CONNECTION;
    }
}
