package fi.verkosto.coordination.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the values of a period may still be reported and corrected. */
@Schema(
        name = "PeriodState",
        description =
                "OPEN: values may be reported and corrected once it has ended; CLOSED: the coordinator has closed it")
public enum PeriodState {
    OPEN,
    CLOSED
}
