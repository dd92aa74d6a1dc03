package fi.verkosto.coordination.schedule;

import java.math.BigDecimal;

/**
 * A milestone as the plan has it.
 *
 * @param weight its part of the work, in whatever unit all milestones of the plan share
 * @param month by the end of which it is to be reached, counted from the start, the first being 1
 */
public record PlannedMilestone(BigDecimal weight, int month) {

    public PlannedMilestone {
        if (weight.signum() <= 0 || month < 1) {
            throw new IllegalArgumentException("No milestone weighs " + weight + " or is due in month " + month);
        }
    }
}
