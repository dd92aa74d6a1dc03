package fi.verkosto.coordination.mail;

import java.time.Instant;

/** A moment, which the mail shows as Finnish wall time in its reader's language. */
public record Moment(Instant moment) {}
