package fi.verkosto.review.evaluator;

import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Whoever accepted an invitation that did not know them is in the register from then on. Somebody who was in it already stays, with
 * what they say now: an agency has one entry of a person, by however many addresses it invites them.
 */
@ApplicationScoped
public class JoinRegister {

    private final RegisterAccess access;
    private final Evaluators evaluators;
    private final RegisterTrail trail;
    private final InstantSource clock;

    JoinRegister(RegisterAccess access, Evaluators evaluators, RegisterTrail trail, InstantSource clock) {
        this.access = access;
        this.evaluators = evaluators;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The caller joins.
     *
     * @param invitation that they accepted
     */
    @Transactional(TxType.MANDATORY)
    public Evaluator join(String agency, Expertise expertise, UUID invitation) {
        Instant now = clock.instant();
        String person = access.person();
        Evaluator evaluator =
                evaluators.lock(agency, person).orElseGet(() -> evaluators.invite(agency, person, expertise, now));
        ReviewAction action =
                evaluator.hasConfirmed() ? ReviewAction.EVALUATOR_CHANGED : ReviewAction.EVALUATOR_CONFIRMED;
        evaluator.join(expertise, now);
        evaluators.flush();
        trail.recordByInvitation(evaluator, action, invitation);
        return evaluator;
    }

    /** The entry, if it is the caller's. */
    @Transactional(TxType.MANDATORY)
    public Optional<Evaluator> own(UUID id) {
        return evaluators.find(id).filter(evaluator -> evaluator.isOf(access.person()));
    }
}
