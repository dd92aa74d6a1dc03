package fi.verkosto.applications.access;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.call.GrantCall;

/**
 * The submitted version of an application that is under review, for somebody who may read it.
 *
 * @param blind whether they must not know who applies
 */
public record ReviewedVersion(Application application, GrantCall call, Submission submission, boolean blind) {}
