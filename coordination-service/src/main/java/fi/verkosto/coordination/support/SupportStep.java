package fi.verkosto.coordination.support;

import java.time.Instant;

/** What a step of a support request works on, locked; and who takes it when. */
record SupportStep(SupportRequest request, Author author, Instant now) {}
