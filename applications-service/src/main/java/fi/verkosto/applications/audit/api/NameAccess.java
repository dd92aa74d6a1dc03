package fi.verkosto.applications.audit.api;

import fi.verkosto.api.request.Caller;
import fi.verkosto.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may know by name who did something: the agency's people, and whoever acts for the same organisation. */
@ApplicationScoped
class NameAccess {

    private final Caller caller;

    NameAccess(Caller caller) {
        this.caller = caller;
    }

    boolean mayKnow(AuditEntry entry) {
        boolean isOfAgency = caller.has("officer") || caller.has("administrator");
        return isOfAgency || (entry.organisation() != null && caller.isOf(entry.organisation()));
    }
}
