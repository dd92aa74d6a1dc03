package fi.verkosto.coordination.indicator;

import fi.verkosto.coordination.programme.Programme;
import java.time.Instant;

/** A step that the coordinator takes with an indicator. */
record IndicatorStep(Indicator indicator, Programme programme, Instant now) {}
