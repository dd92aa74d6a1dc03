package fi.verkosto.coordination.status;

import fi.verkosto.coordination.network.Network;
import java.time.Instant;

/** What a step works on: a network, locked, with its status as of now. */
record StatusStep(Network network, NetworkStatus status, Instant now) {}
