package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.text.Text;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.Pages.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks an organisation to join. It is told by its office, as nobody else there is known yet. */
@ApplicationScoped
class InvitationLetter {

    private static final LocalizedText NOT_AGREED =
            new LocalizedText("ei vielä sovittu", "ännu inte överenskommen", "not agreed yet");

    private final LetterBox letters;

    InvitationLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(Membership membership, Application application, GrantCall call) {
        String role = Invitation.roleOf(membership.organisation(), application);
        letters.toOffice(
                membership.organisation(),
                "member-invited",
                application,
                call,
                language -> Map.of(
                        "link",
                        letters.addressOf(Page.INVITATION, application, call, language),
                        "role",
                        Text.isBlank(role) ? NOT_AGREED.in(language) : role,
                        "closesAt",
                        new Moment(call.terms().closesAt())));
    }
}
