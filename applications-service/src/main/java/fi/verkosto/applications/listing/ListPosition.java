package fi.verkosto.applications.listing;

import java.util.UUID;

/** Where a page begins: after the application with this value of what is sorted by, and this ID. */
public record ListPosition(Object value, UUID id) {}
