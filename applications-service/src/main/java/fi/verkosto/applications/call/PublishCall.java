package fi.verkosto.applications.call;

import fi.verkosto.api.Caller;
import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Fixes the terms of a call and makes it known. */
@ApplicationScoped
public class PublishCall {

    private final Calls calls;
    private final CallCheck check;
    private final RegisterNumbers numbers;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Caller caller;

    PublishCall(
            Calls calls, CallCheck check, RegisterNumbers numbers, Outbox outbox, InstantSource clock, Caller caller) {
        this.calls = calls;
        this.check = check;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    public GrantCall publish(UUID id, String ifMatch) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        CallVersion.check(ifMatch, call);
        call.requirePublishable();
        Instant now = clock.instant();
        check.requirePublishable(call.terms(), now);
        takeNumber(call.terms().caseNumber());
        outbox.publish(call.publish(now));
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
