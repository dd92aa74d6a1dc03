package fi.verkosto.review.invitation;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What the caller may do with invitations by mail: officers everything but answer those of the agency that their token names, and
 * everybody else nothing but answer. To other agencies' officers one does not exist (404).
 */
@ApplicationScoped
class InvitationAccess {

    private final Caller caller;

    InvitationAccess(Caller caller) {
        this.caller = caller;
    }

    /** The business ID of the agency whose officer the caller is. */
    String agency() {
        if (!caller.has(CallRole.OFFICER.realmRole())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return caller.organisation().orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }

    void requireOfficerOf(EvaluatorInvitation invitation) {
        if (!isOfficerOf(invitation)) {
            throw new Refusal(CommonError.NOT_FOUND);
        }
    }

    /** An officer sees where the mail went and may have it sent to themselves: the code says nothing of them. */
    void requireOutsider(EvaluatorInvitation invitation) {
        if (isOfficerOf(invitation)) {
            throw new Refusal(CommonError.FORBIDDEN)
                    .detail(
                            "Viranomaisen oma virkailija ei voi vastata sen kutsuun.",
                            "En handläggare vid myndigheten kan inte svara på dess inbjudan.",
                            "An officer of the agency cannot answer its invitation.");
        }
    }

    private boolean isOfficerOf(EvaluatorInvitation invitation) {
        return caller.has(CallRole.OFFICER.realmRole()) && caller.isOf(invitation.agency());
    }
}
