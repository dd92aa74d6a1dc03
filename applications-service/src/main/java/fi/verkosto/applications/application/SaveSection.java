package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An applicant changes one section. Whoever else saves the same one at the same time is told, and overwrites nothing. */
@ApplicationScoped
public class SaveSection {

    private final ApplicationAccess access;
    private final SectionSaves saves;
    private final AuditTrail auditTrail;
    private final Arrival arrival;

    SaveSection(ApplicationAccess access, SectionSaves saves, AuditTrail auditTrail, Arrival arrival) {
        this.access = access;
        this.saves = saves;
        this.auditTrail = auditTrail;
        this.arrival = arrival;
    }

    /**
     * Saves the section if it is still as the caller read it.
     *
     * @param change what becomes of the section, which is a value of {@link Section#type}
     */
    @Transactional
    public Application save(UUID id, Section section, String ifMatch, UnaryOperator<Object> change) {
        Application application = access.toEdit(id);
        GrantCall call = access.callOf(application);
        Editing.require(application, call, arrival.instant(), section);
        Object changed = saves.changed(application, call, section, ifMatch, change);
        if (application.save(section, changed, arrival.instant())) {
            saves.keep(application, call, section);
            auditTrail.record(id, AuditAction.SECTION_SAVED, Map.of(AuditDetails.SECTION, section.path()));
        }
        return application;
    }
}
