package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.access.AccessRight;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.Pages.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells of an invitation to a right: the person by mail, and the audit trail, which never has the address. */
@ApplicationScoped
class AccessInvitationNews {

    private final ApplicationAccess access;
    private final LetterBox letters;
    private final AuditTrail auditTrail;

    AccessInvitationNews(ApplicationAccess access, LetterBox letters, AuditTrail auditTrail) {
        this.access = access;
        this.letters = letters;
        this.auditTrail = auditTrail;
    }

    void invited(AccessInvitation invitation, Application application, String language) {
        record(AuditAction.RIGHT_OFFERED, invitation);
        GrantCall call = access.callOf(application);
        letters.toPerson(
                new LetterBox.Person(invitation.email(), language, invitation.organisation()),
                "access-invited",
                application,
                call,
                words -> Map.of(
                        "memberName",
                        letters.nameOf(invitation.organisation(), words),
                        "right",
                        wordsOf(invitation.right()).in(words),
                        "link",
                        letters.addressOf(Page.INVITATION, application, call, words)));
    }

    void withdrawn(AccessInvitation invitation) {
        record(AuditAction.RIGHT_OFFER_WITHDRAWN, invitation);
    }

    void accepted(AccessInvitation invitation, AccessGrant grant) {
        auditTrail.record(
                grant.applicationId(),
                AuditAction.RIGHT_GRANTED,
                Map.of(
                        AuditDetails.ITEM,
                        invitation.id().toString(),
                        AuditDetails.PERSON,
                        grant.person(),
                        AuditDetails.RIGHT,
                        grant.right().name()));
    }

    private void record(AuditAction action, AccessInvitation invitation) {
        auditTrail.record(
                invitation.applicationId(),
                action,
                Map.of(
                        AuditDetails.ITEM,
                        invitation.id().toString(),
                        AuditDetails.MEMBER,
                        invitation.organisation(),
                        AuditDetails.RIGHT,
                        invitation.right().name()));
    }

    private static LocalizedText wordsOf(AccessRight right) {
        return switch (right) {
            case VIEW -> new LocalizedText("lukemaan hakemusta", "att läsa en ansökan", "to read an application");
            case EDIT ->
                new LocalizedText(
                        "lukemaan ja muokkaamaan hakemusta",
                        "att läsa och redigera en ansökan",
                        "to read and edit an application");
        };
    }
}
