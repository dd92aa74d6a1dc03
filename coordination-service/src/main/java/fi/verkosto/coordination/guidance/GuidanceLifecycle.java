package fi.verkosto.coordination.guidance;

import static fi.verkosto.coordination.guidance.GuidanceEvent.ACKNOWLEDGE;
import static fi.verkosto.coordination.guidance.GuidanceEvent.WITHDRAW;
import static fi.verkosto.coordination.guidance.GuidanceState.PUBLISHED;
import static fi.verkosto.coordination.guidance.GuidanceState.WITHDRAWN;

import fi.verkosto.api.lifecycle.Lifecycle;

/** Every way a guidance note can go: what is to be said otherwise is written anew. */
final class GuidanceLifecycle {

    static final Lifecycle<GuidanceState, GuidanceEvent> TABLE = Lifecycle.of(GuidanceState.class, GuidanceEvent.class)
            .allow(PUBLISHED, ACKNOWLEDGE, PUBLISHED)
            .allow(PUBLISHED, WITHDRAW, WITHDRAWN)
            .build();

    private GuidanceLifecycle() {}
}
