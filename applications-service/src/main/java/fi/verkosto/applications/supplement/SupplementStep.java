package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import java.time.Instant;

/** What an officer's step with a supplement request works on; the application is locked. */
record SupplementStep(SupplementRequest request, Application application, GrantCall call, Instant now) {}
