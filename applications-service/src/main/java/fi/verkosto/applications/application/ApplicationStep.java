package fi.verkosto.applications.application;

import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.Phase;
import java.time.Instant;

/**
 * What a step of an application works on, once it was found that the caller may take it.
 *
 * @param application locked until the end of the transaction
 * @param now when the request arrived
 */
public record ApplicationStep(Application application, GrantCall call, Instant now) {

    public Phase phase() {
        return call.phaseAt(now);
    }

    /** With the call as it was read anew. */
    public ApplicationStep with(GrantCall present) {
        return new ApplicationStep(application, present, now);
    }
}
