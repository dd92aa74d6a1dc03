package fi.verkosto.applications.access;

import fi.verkosto.applications.audit.AuditRole;
import fi.verkosto.applications.call.staff.StaffRole;

/** In which part of a call's staff somebody sees something: they need the role in the call, and the same in their token. */
public enum StaffViewer {
    OFFICER("officer", StaffRole.OFFICER, AuditRole.OFFICER),
    PRESENTER("presenter", StaffRole.PRESENTER, AuditRole.PRESENTER),
    DECIDER("decider", StaffRole.DECIDER, AuditRole.DECIDER),
    OBSERVER("ministry-observer", StaffRole.OBSERVER, AuditRole.OBSERVER),
    EVALUATOR("evaluator", StaffRole.EVALUATOR, AuditRole.EVALUATOR);

    private final String tokenRole;
    private final StaffRole staffRole;
    private final AuditRole auditRole;

    StaffViewer(String tokenRole, StaffRole staffRole, AuditRole auditRole) {
        this.tokenRole = tokenRole;
        this.staffRole = staffRole;
        this.auditRole = auditRole;
    }

    /** Whether they see all applications of the call. Evaluators see what is assigned to them. */
    public boolean seesAll() {
        return this != EVALUATOR;
    }

    public String tokenRole() {
        return tokenRole;
    }

    public StaffRole staffRole() {
        return staffRole;
    }

    public AuditRole auditRole() {
        return auditRole;
    }
}
