package fi.verkosto.applications.consortium.api;

import fi.verkosto.applications.consortium.AccessInvitation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rights that wait for whom they are offered to, in the order of the first offers. */
@Schema(name = "AccessInvitationList")
record AccessInvitationList(List<AccessInvitationResponse> items) {

    static AccessInvitationList from(List<AccessInvitation> invitations) {
        return new AccessInvitationList(
                invitations.stream().map(AccessInvitationResponse::from).toList());
    }
}
