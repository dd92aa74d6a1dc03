package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.ResponsibleRole;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A value that a network owes.
 *
 * @param reportBy the last day on which it was in time
 * @param leadBusinessId of the network
 */
public record MissingValueRow(
        UUID id,
        UUID networkId,
        String networkTitle,
        String leadBusinessId,
        String leadName,
        UUID indicatorId,
        String code,
        ResponsibleRole responsible,
        String period,
        LocalDate reportBy) {}
