package fi.verkosto.coordination.chart;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which side of the centre a value lies; one that lies on it has none and is not counted. */
@Schema(name = "ChartSide")
public enum Side {
    ABOVE,
    BELOW
}
