package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.CallStep;
import fi.verkosto.applications.call.CallSteps;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.RegisterNumbers;
import fi.verkosto.applications.call.TellOfCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Fixes the terms of a call and makes it known. */
@ApplicationScoped
public class PublishCall {

    private final Calls calls;
    private final CallCheck check;
    private final RegisterNumbers numbers;
    private final TellOfCall tell;
    private final CallSteps steps;

    PublishCall(CallSteps steps, Calls calls, CallCheck check, RegisterNumbers numbers, TellOfCall tell) {
        this.calls = calls;
        this.check = check;
        this.numbers = numbers;
        this.tell = tell;
        this.steps = steps;
    }

    @Transactional
    public GrantCall publish(UUID id, String ifMatch) {
        CallStep step = steps.begin(id, ifMatch);
        GrantCall call = step.call();
        call.requirePublishable();
        check.requirePublishable(call, step.now());
        call.publish(numberOf(call, step.now()), step.now());
        tell.asItIs(call);
        calls.flush();
        return call;
    }

    private String numberOf(GrantCall call, Instant now) {
        String chosen = call.terms().caseNumber();
        if (chosen == null) {
            return numbers.ofCall(call, now).text();
        }
        if (!numbers.take(chosen)) {
            throw new Refusal(ApplicationsError.CALL_INCOMPLETE)
                    .faults(List.of(Fault.at(
                            "/caseNumber",
                            "case-number-free",
                            "Asianumero on jo käytössä: jätä se tyhjäksi, niin haku saa seuraavan vapaan",
                            "Ärendenumret används redan: lämna det tomt, så får utlysningen nästa lediga",
                            "The case number is in use already: without one the call is given the next that is free")));
        }
        return chosen;
    }
}
