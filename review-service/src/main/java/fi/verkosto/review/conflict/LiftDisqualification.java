package fi.verkosto.review.conflict;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.disqualification.Disqualification;
import fi.verkosto.review.disqualification.Disqualifications;
import fi.verkosto.review.disqualification.Lifting;
import fi.verkosto.review.interest.AllInterests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * An officer finds that somebody else is not disqualified any more. What the registers and the person say goes before it: a
 * connection that is still there cannot be reasoned away.
 */
@ApplicationScoped
public class LiftDisqualification {

    private final DisqualificationSteps steps;
    private final Disqualifications disqualifications;
    private final AllInterests interests;
    private final FindConflicts conflicts;
    private final DisqualificationTrail trail;

    LiftDisqualification(
            DisqualificationSteps steps,
            Disqualifications disqualifications,
            AllInterests interests,
            FindConflicts conflicts,
            DisqualificationTrail trail) {
        this.steps = steps;
        this.disqualifications = disqualifications;
        this.interests = interests;
        this.conflicts = conflicts;
        this.trail = trail;
    }

    /** What was ended by it stays so; the person can be asked anew. */
    @Transactional
    public Disqualification lift(UUID id, String reason) {
        UUID reviewId = disqualifications.reviewOf(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        DisqualificationSteps.Step step = steps.beginForOthers(reviewId);
        Disqualification lifted = disqualifications.lock(id).orElseThrow();
        requireLiftable(step, lifted);
        lifted.lift(new Lifting(step.person(), reason, step.now()));
        trail.recordLifted(lifted, reason);
        return lifted;
    }

    private void requireLiftable(DisqualificationSteps.Step step, Disqualification disqualification) {
        if (disqualification.lifting().isPresent()) {
            throw new Refusal(ReviewError.ALREADY_LIFTED);
        }
        interests
                .of(disqualification.person())
                .flatMap(known -> conflicts.connection(step.call(), step.review(), known))
                .ifPresent(evidence -> {
                    throw new Refusal(ReviewError.CONFLICT_STANDS).with("businessId", evidence.businessId());
                });
    }
}
