package fi.verkosto.applications.draft;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down where a section was changed; what was written there is in the kept versions. */
@ApplicationScoped
public class SectionTrail {

    private final AuditTrail auditTrail;
    private final ContentChanges changes;

    SectionTrail(AuditTrail auditTrail, ContentChanges changes) {
        this.auditTrail = auditTrail;
        this.changes = changes;
    }

    void saved(UUID id, SectionChange change) {
        auditTrail.record(id, AuditAction.SECTION_SAVED, details(change));
    }

    public void savedOnBehalf(UUID id, SectionChange change, String reason) {
        Map<String, String> details = details(change);
        details.put(AuditDetails.REASON, reason);
        auditTrail.record(id, AuditAction.EDITED_ON_BEHALF, details);
    }

    private Map<String, String> details(SectionChange change) {
        List<String> pointers = changes.pointers(change);
        Map<String, String> details = new HashMap<>();
        details.put(AuditDetails.SECTION, change.section().path());
        details.put(AuditDetails.POINTERS, AuditDetails.pointers(pointers));
        return details;
    }
}
