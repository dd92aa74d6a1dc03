package fi.verkosto.notification.mail;

import fi.verkosto.api.words.InWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Values as people read them in each language. */
@ApplicationScoped
class WrittenValues {

    private final String linkPrefix;

    WrittenValues(MailSettings settings) {
        this.linkPrefix = settings.linkPrefix().orElse("");
    }

    /**
     * The text to show.
     *
     * @throws RuntimeException if the value is none of its kind
     */
    String write(MailValue value, MailLanguage language) {
        return switch (value.kind()) {
            case TEXT -> value.text();
            case EUROS -> InWords.euros(new BigDecimal(value.text()), language.locale());
            case MOMENT -> InWords.moment(Instant.parse(value.text()), language.locale());
            case DAY -> InWords.day(LocalDate.parse(value.text()), language.locale());
            case LINK -> linkPrefix + value.text();
        };
    }
}
