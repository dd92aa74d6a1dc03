package fi.verkosto.coordination.audit.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.audit.PersonNames;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Who did what an entry says, as its reader may know: the agency's people know everybody by name, others those who act for the
 * same organisation. The rest is shown by what they are.
 */
@ApplicationScoped
class ActorNames {

    private final PersonNames names;
    private final ProgrammeAccess access;
    private final Language language;

    ActorNames(PersonNames names, ProgrammeAccess access, Language language) {
        this.names = names;
        this.access = access;
        this.language = language;
    }

    Known of(List<AuditEntry> entries, UUID programmeId) {
        List<String> subjects =
                entries.stream().map(AuditEntry::subject).distinct().toList();
        return new Known(
                names.of(subjects),
                access.isOfAgency(programmeId),
                access.viewer().organisation(),
                language.locale());
    }

    /** Of some entries. */
    record Known(Map<String, String> bySubject, boolean isForAgency, String organisation, Locale locale) {

        private boolean knows(AuditEntry entry) {
            return isForAgency || (organisation != null && organisation.equals(entry.organisation()));
        }

        /** The subject of who acted; null where it is not the reader's to know. */
        String subject(AuditEntry entry) {
            return knows(entry) || role(entry) == CoordinationRole.SYSTEM ? entry.subject() : null;
        }

        /** The name of who acted; null where it is not known, or not the reader's to know. */
        String name(AuditEntry entry) {
            return knows(entry) ? bySubject.get(entry.subject()) : null;
        }

        /** Who acted, in words: by name or by role. */
        String inWords(AuditEntry entry) {
            String name = name(entry);
            return name == null ? role(entry).words().in(locale) : name;
        }

        private static CoordinationRole role(AuditEntry entry) {
            return CoordinationRole.valueOf(entry.role());
        }
    }
}
