package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.CallSteps;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.RegisterNumbers;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Fixes the terms of a call and makes it known. */
@ApplicationScoped
public class PublishCall {

    private final Calls calls;
    private final CallCheck check;
    private final RegisterNumbers numbers;
    private final Outbox outbox;
    private final CallSteps steps;

    PublishCall(CallSteps steps, Calls calls, CallCheck check, RegisterNumbers numbers, Outbox outbox) {
        this.calls = calls;
        this.check = check;
        this.numbers = numbers;
        this.outbox = outbox;
        this.steps = steps;
    }

    @Transactional
    public GrantCall publish(UUID id, String ifMatch) {
        CallStep step = steps.begin(id, ifMatch);
        GrantCall call = step.call();
        call.requirePublishable();
        check.requirePublishable(call.terms(), step.now());
        takeNumber(call.terms().caseNumber());
        outbox.publish(call.publish(step.now()));
        calls.flush();
        return call;
    }

    private void takeNumber(String number) {
        if (!numbers.takeForCall(number)) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(List.of(Fault.at(
                            "/caseNumber",
                            "case-number-free",
                            "Asianumero on jo annettu hakemukselle",
                            "Ärendenumret har redan getts till en ansökan",
                            "An application has this case number already")));
        }
    }
}
