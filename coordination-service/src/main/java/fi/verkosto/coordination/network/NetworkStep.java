package fi.verkosto.coordination.network;

import java.time.Instant;

/** What a step of a network works on; the network is locked; and who takes it when. */
record NetworkStep(Network network, String person, Instant now) {}
