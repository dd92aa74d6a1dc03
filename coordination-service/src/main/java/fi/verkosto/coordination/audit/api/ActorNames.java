package fi.verkosto.coordination.audit.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.audit.Actor;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.audit.PersonNames;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who did or wrote something, as its reader may know: the agency's people know everybody by name, others those who act for the
 * same organisation. The rest is shown by what they are.
 */
@ApplicationScoped
public class ActorNames {

    private final PersonNames names;
    private final ProgrammeAccess access;
    private final Language language;

    ActorNames(PersonNames names, ProgrammeAccess access, Language language) {
        this.names = names;
        this.access = access;
        this.language = language;
    }

    Known of(List<AuditEntry> entries, UUID programmeId) {
        return of(entries.stream().map(AuditEntry::subject).collect(Collectors.toSet()), programmeId);
    }

    /** Of the people with these subjects, who did something in this programme. */
    public Known of(Set<String> subjects, UUID programmeId) {
        return new Known(
                names.of(subjects),
                access.isOfAgency(programmeId),
                access.organisationIn(programmeId),
                language.locale());
    }

    /** Of some people. */
    public record Known(Map<String, String> bySubject, boolean isForAgency, String organisation, Locale locale) {

        private boolean knows(Actor actor) {
            return isForAgency || (organisation != null && organisation.equals(actor.organisation()));
        }

        /** The subject of who acted; null where it is not the reader's to know. */
        String subject(AuditEntry entry) {
            return knows(actor(entry)) || role(entry) == CoordinationRole.SYSTEM ? entry.subject() : null;
        }

        /** The name of who acted; null where it is not known, or not the reader's to know. */
        String name(AuditEntry entry) {
            return name(actor(entry));
        }

        /** The same of anybody. */
        public String name(Actor actor) {
            return knows(actor) ? bySubject.get(actor.subject()) : null;
        }

        /** Who acted, in words: by name or by role. */
        String inWords(AuditEntry entry) {
            return inWords(entry.subject(), entry.organisation(), role(entry));
        }

        /** The same of anybody. */
        public String inWords(String subject, String actsFor, CoordinationRole role) {
            String name = name(new Actor(subject, actsFor, role));
            return name == null ? role.words().in(locale) : name;
        }

        private static Actor actor(AuditEntry entry) {
            return new Actor(entry.subject(), entry.organisation(), role(entry));
        }

        private static CoordinationRole role(AuditEntry entry) {
            return CoordinationRole.valueOf(entry.role());
        }
    }
}
