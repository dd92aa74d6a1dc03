package fi.verkosto.notification.smtp;

import fi.verkosto.api.value.MailAddress;
import jakarta.mail.internet.InternetAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * Whom a mail comes from, as its reader sees it. What bounces goes to the installation's own address all the same.
 *
 * @param name that readers show instead of the address
 * @param replyTo where answers go, or null for the address
 */
@Embeddable
public record Sender(
        @Column(name = "sender_name") String name,
        @Column(name = "sender_address") String address,
        @Column(name = "sender_reply_to") String replyTo) {

    public Sender {
        requireAddress(address);
        if (replyTo != null) {
            requireAddress(replyTo);
        }
    }

    InternetAddress from() {
        try {
            return new InternetAddress(onTheWire(address), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The domain as it is on the wire. */
    static String onTheWire(String address) {
        return MailAddress.parse(address).orElseThrow().toString();
    }

    private static void requireAddress(String text) {
        if (!MailAddress.isValid(text)) {
            throw new IllegalArgumentException("No address that a mail can come from");
        }
    }
}
