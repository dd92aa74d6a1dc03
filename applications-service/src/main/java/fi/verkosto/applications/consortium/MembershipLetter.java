package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells the network what became of a membership, and the organisation itself even where it is no part of it now. */
@ApplicationScoped
class MembershipLetter {

    private final LetterBox letters;

    MembershipLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(MembershipChange change, Membership membership, Application application, GrantCall call) {
        String member = membership.organisation();
        letters.toAllAnd(
                member,
                "membership-changed",
                application,
                call,
                language -> Map.of(
                        "memberName", letters.nameOf(member, language),
                        "change", change.words().in(language)));
    }
}
