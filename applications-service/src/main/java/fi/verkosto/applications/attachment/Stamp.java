package fi.verkosto.applications.attachment;

import java.time.Instant;

/**
 * By whom something was done to a file, and when.
 *
 * @param by the subject of the person's token, or the name of the system
 */
record Stamp(String by, Instant at) {}
