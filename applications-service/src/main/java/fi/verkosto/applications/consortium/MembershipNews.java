package fi.verkosto.applications.consortium;

import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.rules.SubmissionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells of each step of a membership: lists, the audit trail, and by mail those whom it concerns. */
@ApplicationScoped
class MembershipNews {

    private final InvitationLetter invitation;
    private final MembershipLetter letter;
    private final AuditTrail auditTrail;
    private final SubmissionRules rules;
    private final Applications applications;

    MembershipNews(
            InvitationLetter invitation,
            MembershipLetter letter,
            AuditTrail auditTrail,
            SubmissionRules rules,
            Applications applications) {
        this.invitation = invitation;
        this.letter = letter;
        this.rules = rules;
        this.applications = applications;
        this.auditTrail = auditTrail;
    }

    /**
     * Tells of one step.
     *
     * @param before where the membership stood; null before the first invitation
     */
    void tell(MembershipEvent event, MembershipState before, Membership membership, ApplicationStep step) {
        Application application = step.application();
        applications.showCompleteness(application.id(), rules.judge(application.candidate(), step.call()));
        auditTrail.record(application.id(), actionOf(event), Map.of(AuditDetails.MEMBER, membership.organisation()));
        switch (event) {
            case INVITE -> invitation.send(membership, application, step.call());
            case ACCEPT -> letter.send(MembershipChange.ACCEPTED, membership, step);
            case DECLINE -> letter.send(MembershipChange.DECLINED, membership, step);
            case LEAVE -> letter.send(MembershipChange.LEFT, membership, step);
            case REMOVE -> letter.send(MembershipChange.removed(before), membership, step);
        }
    }

    private static AuditAction actionOf(MembershipEvent event) {
        return switch (event) {
            case INVITE -> AuditAction.MEMBER_INVITED;
            case ACCEPT -> AuditAction.INVITATION_ACCEPTED;
            case DECLINE -> AuditAction.INVITATION_DECLINED;
            case LEAVE -> AuditAction.MEMBER_LEFT;
            case REMOVE -> AuditAction.MEMBER_REMOVED;
        };
    }
}
