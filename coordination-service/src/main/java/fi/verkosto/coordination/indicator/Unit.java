package fi.verkosto.coordination.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the number of an indicator counts. */
@Schema(
        name = "IndicatorUnit",
        description =
                "COUNT of whatever the formula says; PERCENT from 0 to 100; EUROS; HOURS; DAYS; SCORE on the scale that the formula"
                        + " says; RATIO of two numbers")
public enum Unit {
    COUNT,
    PERCENT,
    EUROS,
    HOURS,
    DAYS,
    SCORE,
    RATIO
}
