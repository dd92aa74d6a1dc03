package fi.verkosto.coordination.signal;

import java.util.UUID;

/** Of what a programme has one signal at the most. */
record SignalKey(UUID networkId, String rule, String subject) {}
