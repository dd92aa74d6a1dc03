package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose an invitation to a right is: of whoever acts for its organisation and whose token has its address, which the provider
 * of identities has verified. For everybody else it does not exist.
 */
@ApplicationScoped
class InviteeAccess {

    private final AccessInvitations invitations;
    private final Applications applications;
    private final GrantSteps steps;
    private final ApplicationAccess access;
    private final Caller caller;

    InviteeAccess(
            AccessInvitations invitations,
            Applications applications,
            GrantSteps steps,
            ApplicationAccess access,
            Caller caller) {
        this.invitations = invitations;
        this.applications = applications;
        this.steps = steps;
        this.access = access;
        this.caller = caller;
    }

    List<AccessInvitation> own() {
        return address()
                .map(address -> invitations.openTo(address.text(), access.organisation()))
                .orElse(List.of())
                .stream()
                .filter(invitation -> applications
                        .find(invitation.applicationId())
                        .filter(application -> steps.isInConsortium(invitation.organisation(), application))
                        .isPresent())
                .toList();
    }

    /** The invitation for whoever may accept it, or has done so; the application is locked. */
    AccessInvitation toAccept(UUID id) {
        return invitations
                .applicationOf(id)
                .flatMap(applications::findLocked)
                .filter(application -> !AccessInvitations.ENDED.contains(application.state()))
                .flatMap(application -> invitations
                        .findByIdOptional(id)
                        .filter(invitation -> steps.isInConsortium(invitation.organisation(), application)))
                .filter(this::isOfCaller)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    String person() {
        return caller.subject();
    }

    private boolean isOfCaller(AccessInvitation invitation) {
        boolean isOfOrganisation =
                access.appliesFor().filter(invitation.organisation()::equals).isPresent();
        boolean isOfPerson = invitation.isAcceptedBy(caller.subject())
                || address()
                        .filter(address -> address.text().equals(invitation.email()))
                        .isPresent();
        return isOfOrganisation && isOfPerson;
    }

    private Optional<InvitedAddress> address() {
        return caller.verifiedEmail().flatMap(InvitedAddress::parse);
    }
}
