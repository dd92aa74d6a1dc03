package fi.verkosto.coordination.status;

import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.schedule.ScheduleAnswer;
import fi.verkosto.coordination.status.NetworkCounts.Counts;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import fi.verkosto.coordination.timeline.ReadTimeline;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes statuses of networks of a programme, as many at once as are asked for. */
@ApplicationScoped
class FoundStatuses {

    private final Programmes programmes;
    private final ReadTimeline timelines;
    private final NetworkCounts counts;

    FoundStatuses(Programmes programmes, ReadTimeline timelines, NetworkCounts counts) {
        this.programmes = programmes;
        this.timelines = timelines;
        this.counts = counts;
    }

    Map<UUID, ComputedStatus> of(UUID programmeId, Collection<UUID> networks, LocalDate today) {
        Programme programme = programmes.find(programmeId).orElseThrow();
        Map<UUID, Counts> counted =
                counts.of(networks).stream().collect(Collectors.toMap(Counts::networkId, Function.identity()));
        return timelines.ofNetworks(programme, networks).networks().stream()
                .collect(Collectors.toMap(
                        timeline -> timeline.network().id(),
                        timeline -> StatusRule.of(
                                facts(timeline, counted.get(timeline.network().id()), today))));
    }

    private static StatusFacts facts(NetworkTimeline timeline, Counts counts, LocalDate today) {
        return new StatusFacts(
                timeline.network().plan() == PlanState.ADOPTED,
                ChronoUnit.DAYS.between(counts.heardOn(), today),
                behindIndex(timeline).orElse(null),
                timeline.late(today),
                counts.missingValues(),
                counts.adverseSignals());
    }

    private static Optional<BigDecimal> behindIndex(NetworkTimeline timeline) {
        return Optional.ofNullable(timeline.schedule())
                .filter(schedule -> schedule.answer() == ScheduleAnswer.BEHIND)
                .map(schedule -> schedule.schedule().index());
    }
}
