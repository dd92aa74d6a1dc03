package fi.verkosto.coordination.timeline;

import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.plan.Baseline;
import fi.verkosto.coordination.plan.PlanState;
import fi.verkosto.coordination.plan.ReportKind;
import fi.verkosto.coordination.programme.Provider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Timelines for tests without a database: a plan of equal milestones, and what was told of them. */
public final class PlayedTimelines {

    private static final NetworkRow NETWORK = new NetworkRow(
            new UUID(2, 1),
            "12/340/2018",
            "Osaava johto",
            GrantState.RUNNING,
            new Provider("0502454-6", "Omnia"),
            PlanState.ADOPTED,
            1);

    private final LocalDate start;
    private final List<LocalDate> planned;
    private final List<List<ReportRow>> reports = new ArrayList<>();

    public PlayedTimelines(LocalDate start, List<LocalDate> planned) {
        this.start = start;
        this.planned = planned;
        planned.forEach(_ -> reports.add(new ArrayList<>()));
    }

    /** Milestones are counted from 1. */
    public void isDone(int milestone, LocalDate day) {
        reports.get(milestone - 1)
                .add(new ReportRow(NETWORK.id(), milestone, ReportKind.DONE, day, day, "https://verkosto.example"));
    }

    public void isForecast(int milestone, Map.Entry<LocalDate, LocalDate> told) {
        reports.get(milestone - 1)
                .add(new ReportRow(NETWORK.id(), milestone, ReportKind.FORECAST, told.getValue(), told.getKey(), null));
    }

    public NetworkTimeline on(LocalDate today) {
        List<TimelineMilestone> milestones = new ArrayList<>();
        for (int number = 1; number <= planned.size(); number++) {
            LocalDate day = planned.get(number - 1);
            milestones.add(new TimelineMilestone(
                    new MilestoneRow(
                            NETWORK.id(),
                            number,
                            "Ryhmä on valmis",
                            1,
                            "0502454-6",
                            day,
                            1,
                            new Baseline(day, 1, start)),
                    reports.get(number - 1)));
        }
        return NetworkTimeline.of(NETWORK, milestones, start, today);
    }
}
