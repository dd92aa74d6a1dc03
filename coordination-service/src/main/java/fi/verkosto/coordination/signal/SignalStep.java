package fi.verkosto.coordination.signal;

import java.time.Instant;

/** What a step of a signal works on, locked; and who takes it when. */
record SignalStep(Signal signal, String person, Instant now) {}
