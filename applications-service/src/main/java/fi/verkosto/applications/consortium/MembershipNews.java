package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.Announcements;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.MembershipChange;
import fi.verkosto.applications.application.SubmissionRules;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells of each step of a membership: lists, the audit trail, and by mail those whom it concerns. */
@ApplicationScoped
class MembershipNews {

    private final Announcements announcements;
    private final AuditTrail auditTrail;
    private final SubmissionRules rules;
    private final Applications applications;

    MembershipNews(
            Announcements announcements, AuditTrail auditTrail, SubmissionRules rules, Applications applications) {
        this.rules = rules;
        this.applications = applications;
        this.announcements = announcements;
        this.auditTrail = auditTrail;
    }

    void tell(MembershipEvent event, Membership membership, Application application, GrantCall call) {
        applications.showCompleteness(application.id(), rules.judge(application.candidate(), call));
        String member = membership.organisation();
        auditTrail.record(application.id(), actionOf(event), Map.of(AuditDetails.MEMBER, member));
        switch (event) {
            case INVITE -> announcements.invited(application, call, member, Invitation.roleOf(member, application));
            case ACCEPT -> announcements.membershipChanged(application, call, member, MembershipChange.ACCEPTED);
            case DECLINE -> announcements.membershipChanged(application, call, member, MembershipChange.DECLINED);
            case LEAVE -> announcements.membershipChanged(application, call, member, MembershipChange.LEFT);
            case REMOVE -> announcements.membershipChanged(application, call, member, MembershipChange.REMOVED);
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
