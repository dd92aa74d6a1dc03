package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.plan.Baseline;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A milestone as the plan of its network has it now.
 *
 * @param activity the number of its activity
 * @param baseline null in a draft
 */
record MilestoneRow(
        UUID networkId,
        int number,
        String title,
        int activity,
        String responsible,
        LocalDate planned,
        int weight,
        Baseline baseline) {}
