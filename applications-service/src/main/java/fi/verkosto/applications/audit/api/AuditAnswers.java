package fi.verkosto.applications.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.staff.StaffRole;
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
    private final Calls calls;
    private final Caller caller;

    AuditAnswers(AuditEntries entries, ApplicationAccess access, Calls calls, Caller caller) {
        this.entries = entries;
        this.access = access;
        this.calls = calls;
        this.caller = caller;
    }

    @Transactional
    Page<AuditEntryResponse> history(UUID applicationId, int limit, Cursor cursor) {
        Application application = access.toRead(applicationId);
        Set<AuditAction> withheld = withheldUnless(access.isOfLead(application));
        return page(entries.changesOf(application.id(), withheld, cursor.id(), limit + 1), limit);
    }

    @Transactional
    Page<AuditEntryResponse> trail(UUID applicationId, int limit, Cursor cursor) {
        UUID id = access.toSupervise(applicationId).id();
        Set<AuditAction> withheld = withheldUnless(caller.has("administrator"));
        return page(entries.of(id, withheld, cursor.id(), limit + 1), limit);
    }

    @Transactional
    Page<AuditEntryResponse> trailOfCall(UUID callId, int limit, Cursor cursor) {
        GrantCall call = calls.visibleTo(caller.subject(), callId);
        boolean isOfficer = caller.has("officer") && call.hasStaff(caller.subject(), StaffRole.OFFICER);
        if (!isOfficer && !caller.has("administrator")) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return page(entries.ofCall(callId, cursor.id(), limit + 1), limit);
    }

    private static Set<AuditAction> withheldUnless(boolean mayKnowOfGrants) {
        return mayKnowOfGrants ? Set.of() : AuditAction.OF_GRANTS;
    }

    private static Page<AuditEntryResponse> page(List<AuditEntry> read, int limit) {
        return Page.of(read, limit, AuditEntryResponse::from, entry -> new Cursor(entry.id()));
    }
}
