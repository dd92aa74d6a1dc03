package fi.verkosto.coordination.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a network and its coordinator are far apart, in the latest month that both have assessed. */
@ApplicationScoped
public class WideGaps {

    private final Assessments assessments;

    WideGaps(Assessments assessments) {
        this.assessments = assessments;
    }

    public Map<UUID, MonthOfNetwork> ofProgramme(UUID programmeId) {
        Map<UUID, List<Assessment>> latest =
                assessments.latestOfBothIn(programmeId).stream().collect(Collectors.groupingBy(Assessment::networkId));
        Map<UUID, MonthOfNetwork> wide = new TreeMap<>();
        latest.forEach((network, given) -> {
            MonthOfNetwork month = MonthOfNetwork.seenBy(
                    EnumSet.allOf(Side.class), given.getFirst().month(), given);
            if (month.isWide()) {
                wide.put(network, month);
            }
        });
        return wide;
    }
}
