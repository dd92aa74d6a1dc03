package fi.verkosto.coordination.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A page of the networks of a programme, the worst first.
 *
 * @param today the Finnish day for which it was found
 */
public record ProgrammeOverview(
        UUID programmeId, LocalDate today, ProgrammeTotals totals, List<NetworkOverview> networks) {}
