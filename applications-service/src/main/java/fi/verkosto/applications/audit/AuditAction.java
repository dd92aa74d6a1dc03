package fi.verkosto.applications.audit;

import fi.verkosto.audit.AuditedAction;
import java.util.EnumSet;
import java.util.Set;

/** What people and jobs do with applications, as far as somebody may ask for it later. */
public enum AuditAction implements AuditedAction {
    STARTED(Kind.CHANGE, AuditRole.APPLICANT),
    SECTION_SAVED(Kind.CHANGE, AuditRole.APPLICANT),
    SUBMITTED(Kind.CHANGE, AuditRole.APPLICANT),
    WITHDRAWN(Kind.CHANGE, AuditRole.APPLICANT),
    MEMBER_INVITED(Kind.CHANGE, AuditRole.APPLICANT),
    INVITATION_ACCEPTED(Kind.CHANGE, AuditRole.APPLICANT),
    INVITATION_DECLINED(Kind.CHANGE, AuditRole.APPLICANT),
    MEMBER_LEFT(Kind.CHANGE, AuditRole.APPLICANT),
    MEMBER_REMOVED(Kind.CHANGE, AuditRole.APPLICANT),
    RIGHT_GRANTED(Kind.CHANGE, AuditRole.APPLICANT),
    RIGHT_REVOKED(Kind.CHANGE, AuditRole.APPLICANT),
    RIGHT_OFFERED(Kind.CHANGE, AuditRole.APPLICANT),
    RIGHT_OFFER_WITHDRAWN(Kind.CHANGE, AuditRole.APPLICANT),
    ATTACHMENT_ADDED(Kind.CHANGE, AuditRole.APPLICANT),
    ATTACHMENT_DELETED(Kind.CHANGE, AuditRole.APPLICANT),

    SUPPLEMENT_REQUESTED(Kind.CHANGE, AuditRole.OFFICER),
    SUPPLEMENT_EXTENDED(Kind.CHANGE, AuditRole.OFFICER),
    SUPPLEMENT_CANCELLED(Kind.CHANGE, AuditRole.OFFICER),
    EDITED_ON_BEHALF(Kind.CHANGE, AuditRole.OFFICER),
    SUBMITTED_ON_BEHALF(Kind.CHANGE, AuditRole.OFFICER),
    WITHDRAWN_ON_BEHALF(Kind.CHANGE, AuditRole.OFFICER),

    EXPIRED(Kind.CHANGE, AuditRole.SYSTEM),
    REMINDED(Kind.CHANGE, AuditRole.SYSTEM),
    REVIEW_STARTED(Kind.CHANGE, AuditRole.SYSTEM),
    DECIDED(Kind.CHANGE, AuditRole.SYSTEM),
    DECIDED_ANEW(Kind.CHANGE, AuditRole.SYSTEM),
    AWARD_ACCEPTED(Kind.CHANGE, AuditRole.SYSTEM),
    AWARD_DECLINED(Kind.CHANGE, AuditRole.SYSTEM),
    AWARD_LAPSED(Kind.CHANGE, AuditRole.SYSTEM),
    UNSUBMITTED_LEFT_OUT(Kind.CHANGE, AuditRole.SYSTEM),
    PERSON_ERASED(Kind.CHANGE, AuditRole.SYSTEM),

    APPLICATION_READ(Kind.READ, AuditRole.OFFICER),
    LIST_READ(Kind.READ, AuditRole.OFFICER),
    STATISTICS_READ(Kind.READ, AuditRole.OFFICER),
    OVERLAPS_READ(Kind.READ, AuditRole.OFFICER),
    RECEIPTS_READ(Kind.READ, AuditRole.OFFICER),
    LIST_EXPORTED(Kind.READ, AuditRole.OFFICER);

    /** Who may do what within a consortium is for its lead to know, and for administrators. */
    public static final Set<AuditAction> OF_GRANTS =
            EnumSet.of(RIGHT_GRANTED, RIGHT_REVOKED, RIGHT_OFFERED, RIGHT_OFFER_WITHDRAWN);

    private final Kind kind;
    private final AuditRole usualRole;

    AuditAction(Kind kind, AuditRole usualRole) {
        this.kind = kind;
        this.usualRole = usualRole;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** In which role somebody does this, where the entry does not say otherwise. */
    AuditRole usualRole() {
        return usualRole;
    }
}
