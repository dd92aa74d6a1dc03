package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import java.time.Instant;

/** The supplement that an applicant is asked for; the requests live in a package of their own, which knows applications. */
public interface AwaitedSupplement {

    /** The review goes on without it: what was submitted last stands. */
    void end(Application application, GrantCall call, Instant now);
}
