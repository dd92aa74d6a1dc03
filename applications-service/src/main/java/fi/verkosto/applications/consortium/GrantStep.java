package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.Application;
import java.time.Instant;

/**
 * What giving or taking back a right works on; the application is locked.
 *
 * @param person of the lead, who does it
 */
record GrantStep(Application application, String person, Instant now) {}
