package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
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

    private final Applications applications;
    private final ApplicationAccess access;
    private final AuditTrail auditTrail;
    private final Arrival arrival;

    SaveSection(Applications applications, ApplicationAccess access, AuditTrail auditTrail, Arrival arrival) {
        this.applications = applications;
        this.access = access;
        this.auditTrail = auditTrail;
        this.arrival = arrival;
    }

    /**
     * Saves the section if it is still as the caller read it. What is saved as it was changes nothing.
     *
     * @param change what becomes of the section, which is a value of {@link Section#type}
     */
    @Transactional
    public Application save(UUID id, Section section, String ifMatch, UnaryOperator<Object> change) {
        Application application = access.toEdit(id);
        GrantCall call = access.callOf(application);
        Editing.require(application, call, arrival.instant(), section);
        Object current = application.content().get(section);
        Versions.check(ifMatch, application.versionOf(section), () -> current);
        if (application.save(section, change.apply(current))) {
            auditTrail.record(id, AuditAction.SECTION_SAVED, Map.of(AuditDetails.SECTION, section.path()));
            applications.flush();
        }
        return application;
    }
}
