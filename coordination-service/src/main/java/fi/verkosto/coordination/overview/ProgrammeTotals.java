package fi.verkosto.coordination.overview;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.status.StatusLevel;
import java.util.Map;

/**
 * All networks of a programme that take part in it.
 *
 * @param byStatus how many of those that are at work are how; each level is there, and nothing is averaged
 * @param waiting support requests that wait for an answer
 */
public record ProgrammeTotals(
        long networks, long atWork, Map<StatusLevel, Long> byStatus, Money granted, long openSignals, long waiting) {}
