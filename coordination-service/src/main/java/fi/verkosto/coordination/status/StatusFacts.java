package fi.verkosto.coordination.status;

import java.math.BigDecimal;

/**
 * What is known of a network that is at work, on a day.
 *
 * @param planned whether a plan is adopted
 * @param silentDays since its organisations last did anything here
 * @param behindIndex SPI(t), where the rule of the earned schedule says that the network is behind; else null
 * @param openSignals that wait or were useful, without those of something that got better
 */
public record StatusFacts(
        boolean planned,
        long silentDays,
        BigDecimal behindIndex,
        long lateMilestones,
        long missingValues,
        long openSignals) {}
