package fi.verkosto.applications.call;

import fi.verkosto.messaging.PublicEvent;

/**
 * A change of a published call.
 *
 * @param revision what is kept of it
 * @param event tells of it; for the use case to publish
 */
public record Revised<E extends PublicEvent>(Revision revision, E event) {}
