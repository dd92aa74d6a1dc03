package fi.verkosto.review.audit.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.audit.PersonNames;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who did what an entry says, as its reader may know: the agency's people know everybody by name, others by role. */
@ApplicationScoped
class ActorNames {

    private final PersonNames names;
    private final Language language;

    ActorNames(PersonNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    Known of(List<AuditEntry> entries, boolean readsForAgency) {
        if (!readsForAgency) {
            return new Known(Map.of(), language.locale(), false);
        }
        List<String> subjects = entries.stream()
                .flatMap(entry -> Stream.of(entry.subject(), entry.details().get(AuditDetails.PERSON)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Known(names.of(subjects), language.locale(), true);
    }

    /** Of some entries. */
    record Known(Map<String, String> bySubject, Locale locale, boolean isForAgency) {

        /** Why somebody is disqualified is for the agency's people alone. */
        boolean tellsReasonOf(AuditEntry entry) {
            return isForAgency || ReviewAction.valueOf(entry.action()) != ReviewAction.PERSON_DISQUALIFIED;
        }

        /** The name of who acted; null where it is not known, or not the reader's to know. */
        String name(AuditEntry entry) {
            return bySubject.get(entry.subject());
        }

        /** The name of the other person that the entry is about, in the same way. */
        String person(AuditEntry entry) {
            return Optional.ofNullable(entry.details().get(AuditDetails.PERSON))
                    .map(bySubject::get)
                    .orElse(null);
        }

        /** Who acted, in words: by name or by role. */
        String inWords(AuditEntry entry) {
            String name = name(entry);
            return name == null ? ReviewRole.valueOf(entry.role()).words().in(locale) : name;
        }
    }
}
