package fi.verkosto.applications.application;

import fi.verkosto.applications.call.GrantCall;
import java.time.Instant;

/**
 * What a step of an application works on, once it was found that the caller may take it.
 *
 * @param application locked until the end of the transaction
 * @param now when the request arrived
 */
public record ApplicationStep(Application application, GrantCall call, Instant now) {}
