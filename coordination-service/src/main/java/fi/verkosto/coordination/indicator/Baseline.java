package fi.verkosto.coordination.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the programme begins with an indicator. */
public record Baseline(BigDecimal value, Kind kind) {

    /** What is known of it decides whether a chart may be held against it. */
    @Schema(
            name = "BaselineKind",
            description =
                    "STARTING_POINT: one value from before, told beside the series; a chart has the median of the network's own"
                            + " values as its centre. KNOWN_LEVEL: the level about which the values of every network vary, as from"
                            + " years of national statistics; it is the centre of every chart")
    public enum Kind {
        STARTING_POINT,
        KNOWN_LEVEL
    }
}
