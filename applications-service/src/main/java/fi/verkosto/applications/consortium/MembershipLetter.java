package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Tells the network what became of a membership, and the organisation itself in words of its own: to whoever is not in the
 * network any more it is no application of theirs.
 */
@ApplicationScoped
class MembershipLetter {

    private final LetterBox letters;

    MembershipLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(MembershipChange change, Membership membership, ApplicationStep step) {
        String member = membership.organisation();
        letters.toAllBut(
                member,
                "membership-changed",
                step.application(),
                step.call(),
                language -> Map.of(
                        "memberName", letters.nameOf(member, language),
                        "change", change.words().in(language)));
        letters.toOffice(
                member,
                change.ownTemplate(),
                step.application(),
                step.call(),
                language -> Map.of("memberName", letters.nameOf(member, language)));
    }
}
