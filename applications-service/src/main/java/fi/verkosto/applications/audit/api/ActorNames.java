package fi.verkosto.applications.audit.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditRole;
import fi.verkosto.applications.provider.Providers;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.audit.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who did what an entry says, as its reader may know: the agency's people know everybody by name, applicants those who act for
 * the same organisation. Others are shown by what they are.
 */
@ApplicationScoped
class ActorNames {

    private final PersonNames names;
    private final Providers providers;
    private final NameAccess access;
    private final Language language;

    ActorNames(PersonNames names, Providers providers, NameAccess access, Language language) {
        this.names = names;
        this.providers = providers;
        this.access = access;
        this.language = language;
    }

    /**
     * Of some entries.
     *
     * @param readsForAgency whether the reader has them as an officer or administrator, not as an applicant
     */
    Known of(List<AuditEntry> entries, boolean readsForAgency) {
        List<String> subjects = entries.stream()
                .flatMap(entry -> Stream.of(entry.subject(), entry.details().get(AuditDetails.PERSON)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Known(names.of(subjects), language.locale(), readsForAgency);
    }

    private Optional<String> organisation(String businessId, Locale locale) {
        return Optional.ofNullable(businessId)
                .map(known -> providers
                        .find(known)
                        .map(provider -> provider.nameIn(locale))
                        .orElse(known));
    }

    /** Of some entries. */
    final class Known {

        private final Map<String, String> bySubject;
        private final Locale locale;
        private final boolean readsForAgency;

        private Known(Map<String, String> bySubject, Locale locale, boolean readsForAgency) {
            this.bySubject = bySubject;
            this.locale = locale;
            this.readsForAgency = readsForAgency;
        }

        /** The name of who acted; null where it is not known, or not the reader's to know. */
        String name(AuditEntry entry) {
            return access.mayKnow(entry, readsForAgency) ? bySubject.get(entry.subject()) : null;
        }

        /** The name of the other person that the entry is about, in the same way. */
        String person(AuditEntry entry) {
            return access.mayKnow(entry, readsForAgency)
                    ? bySubject.get(entry.details().get(AuditDetails.PERSON))
                    : null;
        }

        /** Who acted, in words: by name or by role, and for whom. */
        String inWords(AuditEntry entry) {
            String name = name(entry);
            AuditRole role = AuditRole.valueOf(entry.role());
            Optional<String> organisation = organisation(entry.organisation(), locale);
            String who = name == null ? wordsOf(role).in(locale) : name;
            return organisation.map(known -> who + ", " + known).orElse(who);
        }
    }

    private static LocalizedText wordsOf(AuditRole role) {
        return switch (role) {
            case APPLICANT ->
                new LocalizedText("Hakijan edustaja", "Sökandens företrädare", "Applicant's representative");
            case OFFICER -> new LocalizedText("Haun valmistelija", "Utlysningens handläggare", "Officer of the call");
            case PRESENTER -> new LocalizedText("Esittelijä", "Föredragande", "Presenter");
            case DECIDER -> new LocalizedText("Päätöksentekijä", "Beslutsfattare", "Decider");
            case OBSERVER ->
                new LocalizedText("Ministeriön edustaja", "Ministeriets företrädare", "Ministry's observer");
            case EVALUATOR -> new LocalizedText("Arvioija", "Bedömare", "Evaluator");
            case ADMINISTRATOR -> new LocalizedText("Pääkäyttäjä", "Administratör", "Administrator");
            case SYSTEM -> new LocalizedText("Järjestelmä", "Systemet", "The system");
        };
    }
}
