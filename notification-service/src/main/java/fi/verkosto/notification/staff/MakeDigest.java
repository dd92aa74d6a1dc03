package fi.verkosto.notification.staff;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.mail.QueueMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a mail of what waits for somebody, and has it wait no longer, in one transaction: so it is in one digest, whoever
 * dies and however many look at once.
 */
@ApplicationScoped
class MakeDigest {

    private final MailPreferences preferences;
    private final DigestEntries entries;
    private final QueueMail queueMail;
    private final Identifiers identifiers;

    MakeDigest(MailPreferences preferences, DigestEntries entries, QueueMail queueMail, Identifiers identifiers) {
        this.preferences = preferences;
        this.entries = entries;
        this.queueMail = queueMail;
        this.identifiers = identifiers;
    }

    /**
     * For the next person.
     *
     * @param moment what was kept before goes into the digest
     * @return whether there was one
     */
    @Transactional
    boolean makeNext(Instant moment, Instant now) {
        Optional<MailPreference> due = preferences.lockNextDue(moment);
        due.ifPresent(preference -> make(preference, moment, now));
        return due.isPresent();
    }

    /** A mail is one agency's: who works for several has a digest from each. */
    private void make(MailPreference preference, Instant moment, Instant now) {
        entries.dropWhatIsNoBusinessOf(preference.person());
        List<DigestEntry> all = entries.of(preference.person(), moment);
        Map<String, List<DigestEntry>> ofAgencies = all.stream()
                .collect(Collectors.groupingBy(DigestEntry::agency, LinkedHashMap::new, Collectors.toList()));
        ofAgencies.forEach((agency, some) ->
                queueMail.queue(new Digest(agency, some, preference).request(identifiers.next(), now)));
        entries.remove(all);
    }
}
