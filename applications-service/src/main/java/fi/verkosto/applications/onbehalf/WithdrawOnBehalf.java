package fi.verkosto.applications.onbehalf;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationEvent;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.outcome.ResolveCall;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer of the call takes a submitted application back on behalf of the applicant, with a reason. */
@ApplicationScoped
public class WithdrawOnBehalf {

    private final OnBehalfSteps steps;
    private final Outbox outbox;
    private final OnBehalfTrail trail;
    private final ResolveCall resolveCall;

    WithdrawOnBehalf(OnBehalfSteps steps, Outbox outbox, OnBehalfTrail trail, ResolveCall resolveCall) {
        this.steps = steps;
        this.outbox = outbox;
        this.trail = trail;
        this.resolveCall = resolveCall;
    }

    @Transactional
    public Application withdraw(UUID id, String ifMatch, String reason) {
        ApplicationStep step = steps.begin(id, ifMatch, ApplicationEvent.WITHDRAW);
        step.application().withdraw(step.now()).ifPresent(outbox::publish);
        trail.withdrawn(step, reason);
        resolveCall.afterWithdrawal(step.call());
        return step.application().asSubmitted(steps.last(step));
    }
}
