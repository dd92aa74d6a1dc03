package fi.verkosto.review.evaluator;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.letter.InvitationLetter;
import fi.verkosto.review.letter.MailRecipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** An officer invites somebody to the register of the agency. Who declined can be invited again. */
@ApplicationScoped
public class InviteEvaluator {

    private final RegisterAccess access;
    private final Evaluators evaluators;
    private final RegisterTrail trail;
    private final InvitationLetter letter;
    private final InstantSource clock;

    InviteEvaluator(
            RegisterAccess access,
            Evaluators evaluators,
            RegisterTrail trail,
            InvitationLetter letter,
            InstantSource clock) {
        this.letter = letter;
        this.access = access;
        this.evaluators = evaluators;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * To the register of the agency that the caller acts for.
     *
     * @param expertise as far as the officer knows it; the person has the last word
     * @param mail who is told by mail, of whom nothing is kept
     */
    @Transactional
    public Evaluator invite(String person, Expertise expertise, Optional<MailRecipient> mail) {
        String agency = access.agency();
        Optional<Evaluator> known = evaluators.lock(agency, person);
        known.ifPresent(evaluator -> evaluator.inviteAgain(expertise, clock.instant()));
        Evaluator invited = known.orElseGet(() -> evaluators.invite(agency, person, expertise, clock.instant()));
        evaluators.flush();
        trail.record(invited, ReviewRole.OFFICER, ReviewAction.EVALUATOR_INVITED);
        mail.ifPresent(recipient -> letter.toKnown(invited.id(), agency, recipient));
        return invited;
    }
}
