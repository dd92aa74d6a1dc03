package fi.verkosto.review.evaluator;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
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
    private final InstantSource clock;

    InviteEvaluator(RegisterAccess access, Evaluators evaluators, RegisterTrail trail, InstantSource clock) {
        this.access = access;
        this.evaluators = evaluators;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * To the register of the agency that the caller acts for.
     *
     * @param expertise as far as the officer knows it; the person has the last word
     */
    @Transactional
    public Evaluator invite(String person, Expertise expertise) {
        String agency = access.agency();
        Optional<Evaluator> known = evaluators.lock(agency, person);
        known.ifPresent(evaluator -> evaluator.inviteAgain(expertise, clock.instant()));
        Evaluator invited = known.orElseGet(() -> evaluators.invite(agency, person, expertise, clock.instant()));
        evaluators.flush();
        trail.record(invited, ReviewRole.OFFICER, ReviewAction.EVALUATOR_INVITED);
        return invited;
    }
}
