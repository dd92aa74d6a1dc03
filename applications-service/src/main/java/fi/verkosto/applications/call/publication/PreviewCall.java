package fi.verkosto.applications.call.publication;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.call.CallAccess;
import fi.verkosto.applications.call.CallState;
import fi.verkosto.applications.call.GrantCall;
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

    private final CallAccess access;
    private final CallCheck check;
    private final InstantSource clock;

    PreviewCall(CallAccess access, CallCheck check, InstantSource clock) {
        this.access = access;
        this.check = check;
        this.clock = clock;
    }

    public Preview preview(UUID id) {
        GrantCall call = access.toProcess(id);
        boolean isDraft = call.state() == CallState.DRAFT;
        List<Fault> faults = isDraft ? check.faultsOfDraft(call, clock.instant()) : List.of();
        return new Preview(call, faults, check.warnings(call));
    }
}
