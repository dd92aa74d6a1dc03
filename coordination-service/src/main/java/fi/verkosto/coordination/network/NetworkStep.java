package fi.verkosto.coordination.network;

import java.time.Instant;

/** What a step of a network works on; the network is locked. */
record NetworkStep(Network network, Instant now) {}
