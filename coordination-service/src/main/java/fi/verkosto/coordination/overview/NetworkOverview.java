package fi.verkosto.coordination.overview;

import fi.verkosto.coordination.status.NetworkCounts.Counts;
import java.util.List;

/** One network, as those who follow many of them look at it first. */
public record NetworkOverview(NetworkFigures figures, PlanProgress progress, Counts counts, List<LatestValue> values) {

    public NetworkOverview {
        values = List.copyOf(values);
    }
}
