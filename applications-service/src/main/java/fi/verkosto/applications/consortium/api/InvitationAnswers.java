package fi.verkosto.applications.consortium.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.applications.consortium.Invitations;
import jakarta.enterprise.context.ApplicationScoped;

/** How invitations are shown. */
@ApplicationScoped
class InvitationAnswers {

    private final Invitations invitations;

    InvitationAnswers(Invitations invitations) {
        this.invitations = invitations;
    }

    Page<InvitationResponse> page(int limit, Cursor cursor) {
        return Page.of(
                invitations.page(cursor.id(), limit + 1),
                limit,
                InvitationResponse::from,
                invitation -> new Cursor(invitation.applicationId()));
    }
}
