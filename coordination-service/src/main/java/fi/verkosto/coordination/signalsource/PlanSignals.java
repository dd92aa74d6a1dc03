package fi.verkosto.coordination.signalsource;

import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.SignalSource;
import fi.verkosto.coordination.signal.Watch;
import fi.verkosto.coordination.timeline.NetworkTimeline;
import fi.verkosto.coordination.timeline.Timelines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.stream.Stream;

/** What the timelines of networks say: they are read once for both of their rules. */
@ApplicationScoped
class PlanSignals implements SignalSource {

    private final Timelines timelines;

    PlanSignals(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public Findings look(Watch watch) {
        return Findings.together(watch.pages().stream()
                .map(page -> found(timelines.of(watch.programme(), page, watch.today()), watch))
                .toList());
    }

    static Findings found(Collection<NetworkTimeline> all, Watch watch) {
        return Findings.together(all.stream()
                .flatMap(timeline -> Stream.of(ScheduleSignals.of(timeline, watch), TrendSignals.of(timeline, watch)))
                .toList());
    }
}
