package fi.verkosto.coordination.indicator;

import static fi.verkosto.coordination.indicator.PeriodEvent.CLOSE;
import static fi.verkosto.coordination.indicator.PeriodEvent.REOPEN;
import static fi.verkosto.coordination.indicator.PeriodState.CLOSED;
import static fi.verkosto.coordination.indicator.PeriodState.OPEN;

import fi.verkosto.api.lifecycle.Lifecycle;

/** Every way a period of an indicator can go. */
final class PeriodLifecycle {

    static final Lifecycle<PeriodState, PeriodEvent> TABLE = Lifecycle.of(PeriodState.class, PeriodEvent.class)
            .allow(OPEN, CLOSE, CLOSED)
            .allow(CLOSED, REOPEN, OPEN)
            .build();

    private PeriodLifecycle() {}
}
