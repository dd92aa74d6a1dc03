package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
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

    void tell(MembershipEvent event, Membership membership, Application application, GrantCall call) {
        applications.showCompleteness(application.id(), rules.judge(application.candidate(), call));
        auditTrail.record(application.id(), actionOf(event), Map.of(AuditDetails.MEMBER, membership.organisation()));
        switch (event) {
            case INVITE -> invitation.send(membership, application, call);
            case ACCEPT -> letter.send(MembershipChange.ACCEPTED, membership, application, call);
            case DECLINE -> letter.send(MembershipChange.DECLINED, membership, application, call);
            case LEAVE -> letter.send(MembershipChange.LEFT, membership, application, call);
            case REMOVE -> letter.send(MembershipChange.REMOVED, membership, application, call);
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
