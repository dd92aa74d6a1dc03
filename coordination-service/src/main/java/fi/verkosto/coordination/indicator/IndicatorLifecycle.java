package fi.verkosto.coordination.indicator;

import static fi.verkosto.coordination.indicator.IndicatorEvent.CHANGE;
import static fi.verkosto.coordination.indicator.IndicatorEvent.PUBLISH;
import static fi.verkosto.coordination.indicator.IndicatorEvent.RETIRE;
import static fi.verkosto.coordination.indicator.IndicatorState.DRAFT;
import static fi.verkosto.coordination.indicator.IndicatorState.IN_USE;
import static fi.verkosto.coordination.indicator.IndicatorState.RETIRED;

import fi.verkosto.api.lifecycle.Lifecycle;

/** Every way an indicator can go. */
final class IndicatorLifecycle {

    static final Lifecycle<IndicatorState, IndicatorEvent> TABLE = Lifecycle.of(
                    IndicatorState.class, IndicatorEvent.class)
            .allow(DRAFT, CHANGE, DRAFT)
            .allow(DRAFT, PUBLISH, IN_USE)
            .allow(IN_USE, CHANGE, IN_USE)
            .allow(IN_USE, RETIRE, RETIRED)
            .build();

    private IndicatorLifecycle() {}
}
