package fi.verkosto.coordination.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an indicator is. */
@Schema(
        name = "IndicatorState",
        description =
                "DRAFT: the coordinator writes it, and networks do not see it; IN_USE: networks report it; RETIRED: nobody reports"
                        + " it any more, and what was reported stays")
public enum IndicatorState {
    DRAFT,
    IN_USE,
    RETIRED
}
