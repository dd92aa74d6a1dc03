package fi.verkosto.notification.staff;

import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailRequest;
import fi.verkosto.notification.mail.MailValue;
import fi.verkosto.notification.mail.QueueMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who of a call's staff is told something, and tells each as they want it; who is disqualified from an application
 * hears nothing of it. Where nobody of them can be reached,
 * be it that their call is not known here yet, the contact persons are told at once: rather too many than nobody, or late.
 */
@ApplicationScoped
public class TellStaff {

    private final MailPreferences preferences;
    private final QueueMail queueMail;
    private final KeepForDigest digest;

    TellStaff(MailPreferences preferences, QueueMail queueMail, KeepForDigest digest) {
        this.preferences = preferences;
        this.queueMail = queueMail;
        this.digest = digest;
    }

    @Transactional
    public void tell(StaffNews news) {
        List<MailPreference> reached = switch (news.audience()) {
            case StaffNews.Audience.InRole(String role) ->
                preferences.keptInRole(news.about().callId(), role, news.about().id());
            case StaffNews.Audience.Named(List<String> persons) ->
                preferences.keptOf(persons, news.about().id());
        };
        reached.forEach(preference -> tell(preference, news));
        if (reached.isEmpty()) {
            Set<String> disqualified =
                    preferences.addressesOfDisqualified(news.about().id());
            news.otherwise().stream()
                    .filter(contact -> !disqualified.contains(contact.address().toLowerCase(Locale.ROOT)))
                    .forEach(contact -> tell(contact, news));
        }
    }

    private void tell(MailPreference preference, StaffNews news) {
        boolean isKept = preference.rhythm() == Rhythm.DAILY && digest.keep(preference.person(), news);
        if (!isKept) {
            queueMail.queue(request(
                    preference.person(),
                    preference.address(),
                    preference.language(),
                    news,
                    news.wordings().get(preference.language()).values()));
        }
    }

    /** The mail says that it is not to an officer. */
    private void tell(StaffNews.Contact contact, StaffNews news) {
        Map<String, MailValue> values =
                new HashMap<>(news.wordings().get(contact.language()).values());
        values.put("asContact", MailValue.text("x"));
        queueMail.queue(request(contact.address(), contact.address(), contact.language(), news, values));
    }

    private static MailRequest request(
            String whom, String address, MailLanguage language, StaffNews news, Map<String, MailValue> values) {
        return new MailRequest(
                OneOf.event(news.eventId(), whom),
                news.about(),
                news.wordings().get(language).sender(),
                address,
                language,
                Optional.empty(),
                news.template(),
                values,
                List.of(),
                news.happenedAt());
    }
}
