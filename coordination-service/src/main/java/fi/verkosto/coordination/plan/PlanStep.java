package fi.verkosto.coordination.plan;

import fi.verkosto.coordination.network.Network;
import java.time.Instant;

/** What a step of a plan works on; its network is locked; and when it is taken. */
record PlanStep(Network network, NetworkPlan plan, PlanBounds bounds, Instant now) {}
