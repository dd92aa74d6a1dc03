package fi.verkosto.coordination.indicatorvalue;

import java.util.UUID;

/** A network in a series. */
public record NetworkRow(UUID id, String title, String leadBusinessId, String leadName, boolean isOwn) {}
