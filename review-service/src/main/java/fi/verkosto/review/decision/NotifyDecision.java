package fi.verkosto.review.decision;

import fi.verkosto.messaging.Outbox;
import fi.verkosto.review.call.CallRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** An officer gives an approved decision to its applicants: one event, however often it is asked for. */
@ApplicationScoped
public class NotifyDecision {

    private final DecisionSteps steps;
    private final InstantSource clock;
    private final Outbox outbox;

    NotifyDecision(DecisionSteps steps, InstantSource clock, Outbox outbox) {
        this.steps = steps;
        this.clock = clock;
        this.outbox = outbox;
    }

    @Transactional
    public Decision notifyApplicants(UUID decisionId, String ifMatch) {
        DecisionStep step = steps.begin(decisionId, ifMatch, CallRole.OFFICER);
        Instant now = clock.instant();
        step.decision().markNotified(now);
        outbox.publish(DecisionNotified.from(step, now));
        return step.decision();
    }
}
