package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.call.CallState;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.DeadlineConvention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Shows an officer what publishing would say and show. */
@ApplicationScoped
public class PreviewCall {

    /**
     * A call before it is published.
     *
     * @param faults what publishing would refuse
     * @param warnings what is unusual, and allowed
     */
    public record Preview(GrantCall call, List<Fault> faults, List<Fault> warnings) {}

    private final Calls calls;
    private final CallCheck check;
    private final InstantSource clock;
    private final Caller caller;

    PreviewCall(Calls calls, CallCheck check, InstantSource clock, Caller caller) {
        this.calls = calls;
        this.check = check;
        this.clock = clock;
        this.caller = caller;
    }

    public Preview preview(UUID id) {
        GrantCall call = calls.forOfficer(caller.subject(), id);
        boolean isDraft = call.state() == CallState.DRAFT;
        List<Fault> faults = isDraft ? check.faults(call.terms(), clock.instant()) : List.of();
        return new Preview(call, faults, DeadlineConvention.warnings(call.terms()));
    }
}
