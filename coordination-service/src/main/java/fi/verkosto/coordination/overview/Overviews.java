package fi.verkosto.coordination.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.overview.OverviewRows.ValueOfNetwork;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.status.NetworkCounts;
import fi.verkosto.coordination.status.NetworkCounts.Counts;
import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import fi.verkosto.coordination.timeline.ReadTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Puts together what the parts of the service know of networks: as many statements for a page of them as for one. */
@ApplicationScoped
public class Overviews {

    private final Programmes programmes;
    private final OverviewRows rows;
    private final ReadTimeline timelines;
    private final NetworkCounts counts;

    Overviews(Programmes programmes, OverviewRows rows, ReadTimeline timelines, NetworkCounts counts) {
        this.programmes = programmes;
        this.rows = rows;
        this.timelines = timelines;
        this.counts = counts;
    }

    /** For parts of the service that have asked already who may see it. */
    public ProgrammeOverview of(Programme programme, UUID after, int limit, LocalDate today) {
        List<UUID> page = rows.page(programme.id(), after, limit);
        return new ProgrammeOverview(
                programme.id(), today, totals(rows.totals(programme.id())), of(programme.id(), page, today));
    }

    /** Of these networks of a programme, in their order. */
    List<NetworkOverview> of(UUID programmeId, List<UUID> networks, LocalDate today) {
        if (networks.isEmpty()) {
            return List.of();
        }
        Programme programme = programmes.find(programmeId).orElseThrow();
        Map<UUID, NetworkFigures> figures =
                rows.figures(networks).stream().collect(toMap(NetworkFigures::id, Function.identity()));
        Map<UUID, NetworkTimeline> timeline = timelines.ofNetworks(programme, networks).networks().stream()
                .collect(toMap(found -> found.network().id(), Function.identity()));
        Map<UUID, Counts> counted = counts.of(networks).stream().collect(toMap(Counts::networkId, Function.identity()));
        Map<UUID, List<LatestValue>> values = rows.values(networks).stream()
                .collect(groupingBy(ValueOfNetwork::networkId, mapping(ValueOfNetwork::value, toList())));
        return networks.stream()
                .map(network -> new NetworkOverview(
                        figures.get(network),
                        PlanProgress.of(timeline.get(network), today),
                        counted.get(network),
                        values.getOrDefault(network, List.of())))
                .toList();
    }

    private static ProgrammeTotals totals(Object[] row) {
        Map<StatusLevel, Long> byStatus = new EnumMap<>(StatusLevel.class);
        int column = 2;
        for (StatusLevel level : StatusLevel.values()) {
            byStatus.put(level, number(row[column++]));
        }
        return new ProgrammeTotals(
                number(row[0]),
                number(row[1]),
                byStatus,
                Money.euros((BigDecimal) row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
