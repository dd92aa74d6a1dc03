package fi.verkosto.review.letter;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody whom only a mail reaches. Personal data.
 *
 * @param address as it is on the wire
 * @param language fi, sv or en
 * @param name what the mail calls them, if anything
 */
public record MailRecipient(String address, String language, Optional<String> name) {

    Locale locale() {
        return Locale.of(language);
    }
}
