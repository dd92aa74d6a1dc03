package fi.verkosto.notification.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a mail was not taken, found in the chain of exceptions that Jakarta Mail makes of a reply.
 *
 * @param code of the reply; -1 if the connection broke instead
 */
record Failure(Stage stage, int code, String text) {

    private static final int NO_REPLY = -1;

    static Failure of(MessagingException failure) {
        Failure found = new Failure(Stage.CONNECTION, NO_REPLY, causes(failure));
        for (Exception link = failure; link != null; link = next(link)) {
            // The most exact one says most, whatever it is wrapped in.
            if (link instanceof SMTPAddressFailedException refused) {
                return new Failure(Stage.RECIPIENT, refused.getReturnCode(), words(refused));
            }
            if (link instanceof SMTPSenderFailedException refused) {
                return new Failure(Stage.SENDER, refused.getReturnCode(), words(refused));
            }
            if (link instanceof SMTPSendFailedException refused) {
                found = new Failure(Stage.ofCommand(refused.getCommand()), refused.getReturnCode(), words(refused));
            }
            if (link instanceof AddressException) {
                return new Failure(Stage.RECIPIENT, 501, "501 5.1.3 " + words(link));
            }
            if (link instanceof AuthenticationFailedException) {
                found = new Failure(Stage.CONNECTION, NO_REPLY, "The login was refused: " + words(link));
            }
        }
        return found;
    }

    /** A connection that breaks while the reply is read tells nothing of the stage: the letter does. */
    DeliveryResult resultOf(Letter letter) {
        return code == NO_REPLY && letter.wasSaid() ? new Failure(Stage.END_OF_MESSAGE, code, text).result() : result();
    }

    DeliveryResult result() {
        if (code == NO_REPLY && stage == Stage.END_OF_MESSAGE) {
            return new DeliveryResult.Unanswered(
                    "The connection broke before the mail server said whether it took the mail");
        }
        Verdict verdict = code == NO_REPLY ? Verdict.await() : new Reply(stage, code, text).verdict();
        return new DeliveryResult.Refused(verdict.trouble(), verdict.course(), text);
    }

    private static Exception next(Exception link) {
        return link instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String words(Exception link) {
        return link.getMessage() == null ? link.toString() : link.getMessage().strip();
    }

    /** Without a reply it is the network, the certificate or the setting that is at fault: the innermost cause says which. */
    private static String causes(Exception failure) {
        StringBuilder text = new StringBuilder(words(failure));
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            text.append("; ").append(cause);
        }
        return text.toString();
    }
}
