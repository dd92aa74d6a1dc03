package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.indicator.SeriesSpan;
import fi.verkosto.coordination.network.Network;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of a network reports, or corrects.
 *
 * @param before what was reported already
 */
record ValueStep(
        Indicator indicator,
        Network network,
        Period period,
        SeriesSpan span,
        Optional<IndicatorValue> before,
        Reporter reporter,
        Instant now) {}
