package fi.verkosto.review.decision;

import fi.verkosto.review.call.CallRights;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Somebody else than the presenter approves a decision, within the limits of the strand and the call. */
@ApplicationScoped
public class ApproveDecision {

    private final DecisionSteps steps;
    private final Decisions decisions;
    private final CallRights rights;
    private final InstantSource clock;

    ApproveDecision(DecisionSteps steps, Decisions decisions, CallRights rights, InstantSource clock) {
        this.steps = steps;
        this.decisions = decisions;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional
    public Decision approve(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.DECIDER);
        // Read before this decision is approved itself: it must not count against its own place.
        AwardLimits limits = new AwardLimits(
                step.call(), decisions.approvedAwards(step.call().id()));
        step.decision().approve(rights.person(), clock.instant());
        limits.requireRoomFor(step.decision());
        step.review().decide();
        return step.decision();
    }
}
