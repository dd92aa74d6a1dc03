package fi.verkosto.applications.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.call.CallAccess;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What may be shown of the trail, and to whom. */
@ApplicationScoped
class AuditAnswers {

    private final AuditEntries entries;
    private final ApplicationAccess access;
    private final CallAccess calls;
    private final ActorNames names;

    AuditAnswers(AuditEntries entries, ApplicationAccess access, CallAccess calls, ActorNames names) {
        this.names = names;
        this.entries = entries;
        this.access = access;
        this.calls = calls;
    }

    @Transactional
    Page<AuditEntryResponse> history(UUID applicationId, int limit, Cursor cursor) {
        Application application = access.toRead(applicationId);
        Set<AuditAction> withheld = withheldUnless(access.isOfLead(application));
        return page(
                entries.changesOf(application.id(), withheld, cursor.id(), limit + 1),
                limit,
                !access.isOfApplicant(application));
    }

    @Transactional
    Page<AuditEntryResponse> trail(UUID applicationId, int limit, Cursor cursor) {
        Application application = access.toSupervise(applicationId);
        UUID id = application.id();
        Set<AuditAction> withheld = withheldUnless(access.isAdministratorOf(application));
        return page(entries.of(id, withheld, cursor.id(), limit + 1), limit, true);
    }

    @Transactional
    Page<AuditEntryResponse> trailOfCall(UUID callId, int limit, Cursor cursor) {
        UUID id = calls.toSupervise(callId).id();
        return page(entries.ofCall(id, cursor.id(), limit + 1), limit, true);
    }

    private static Set<AuditAction> withheldUnless(boolean mayKnowOfGrants) {
        return mayKnowOfGrants ? Set.of() : AuditAction.OF_GRANTS;
    }

    private Page<AuditEntryResponse> page(List<AuditEntry> read, int limit, boolean readsForAgency) {
        ActorNames.Known known = names.of(read, readsForAgency);
        return Page.of(read, limit, entry -> AuditEntryResponse.from(entry, known), entry -> new Cursor(entry.id()));
    }
}
