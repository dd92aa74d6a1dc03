package fi.verkosto.notification.staff;

import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailTexts;
import fi.verkosto.notification.mail.MailValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps something for the next digest of a person. What it will say is rendered now, in every language: the person may
 * choose another one until then, and what cannot be rendered is a malformed event.
 */
@ApplicationScoped
class KeepForDigest {

    private final MailTexts texts;
    private final DigestEntries entries;
    private final InstantSource clock;

    KeepForDigest(MailTexts texts, DigestEntries entries, InstantSource clock) {
        this.texts = texts;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * To be called while no digest of the person can be made: what is kept before one is in it.
     *
     * @return whether it is kept; not if this version does not have the texts, and cannot say what it is about
     */
    boolean keep(String person, StaffNews news) {
        Map<String, DigestLine> lines = new HashMap<>();
        for (MailLanguage language : MailLanguage.values()) {
            if (!texts.has(news.template(), language)) {
                return false;
            }
            lines.put(language.code(), line(language, news));
        }
        entries.add(new DigestEntry(person, news, lines, clock.instant()));
        return true;
    }

    private DigestLine line(MailLanguage language, StaffNews news) {
        StaffNews.Wording wording = news.wordings().get(language);
        return new DigestLine(
                shown(wording, "callName"),
                texts.render(news.template(), language, wording.values()).subject(),
                shown(wording, "title"),
                shown(wording, "link"),
                shown(wording, "agencyName"),
                wording.sender().orElse(null));
    }

    private static String shown(StaffNews.Wording wording, String name) {
        MailValue value = wording.values().get(name);
        if (value == null || value.kind() != MailValue.Kind.TEXT) {
            throw new IllegalArgumentException("The value " + name + " is missing, or is no text");
        }
        return MailTexts.onOneLine(value.text());
    }
}
