package fi.verkosto.applications.audit.api;

import fi.verkosto.api.request.Caller;
import fi.verkosto.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who may know by name who did something: whoever reads for the agency, and who acts for the same organisation. A role alone
 * is not enough: an applicant may be somebody's officer as well.
 */
@ApplicationScoped
class NameAccess {

    private final Caller caller;

    NameAccess(Caller caller) {
        this.caller = caller;
    }

    boolean mayKnow(AuditEntry entry, boolean readsForAgency) {
        return readsForAgency || (entry.organisation() != null && caller.isOf(entry.organisation()));
    }
}
