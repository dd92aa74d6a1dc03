package fi.verkosto.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a mail is about.
 *
 * @param kind the word for it, such as application
 * @param callId the call that it belongs to, or null
 * @param agency the business ID of the agency whose business it is
 */
@Embeddable
public record About(
        @Column(name = "about_kind") String kind,
        @Column(name = "about_id") UUID id,
        @Column(name = "about_call") UUID callId,
        @Column(name = "agency") String agency) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,49}");

    public About {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A kind is a word of small letters");
        }
    }
}
