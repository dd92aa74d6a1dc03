package fi.verkosto.coordination.assessment;

import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows how far a network was, month by month, to those who may see the network. */
@ApplicationScoped
public class ReadAssessments {

    /** Ten years. */
    public static final int MOST_MONTHS = 120;

    private final NetworkAccess access;
    private final ProgrammeAccess programmes;
    private final Assessments assessments;

    ReadAssessments(NetworkAccess access, ProgrammeAccess programmes, Assessments assessments) {
        this.access = access;
        this.programmes = programmes;
        this.assessments = assessments;
    }

    /** The latest month first. */
    @Transactional
    public List<MonthOfNetwork> of(UUID networkId) {
        Network network = access.toRead(networkId);
        Set<Side> reader = sides(network);
        Map<YearMonth, List<Assessment>> months = assessments.of(networkId, MOST_MONTHS).stream()
                .collect(Collectors.groupingBy(
                        Assessment::month, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> MonthOfNetwork.seenBy(reader, month.getKey(), month.getValue()))
                .toList();
    }

    /** On which the reader is; members read what their lead said. */
    private Set<Side> sides(Network network) {
        EnumSet<Side> sides = EnumSet.noneOf(Side.class);
        if (access.isOfNetwork(network)) {
            sides.add(Side.NETWORK);
        }
        if (programmes.coordinates(network.programmeId())) {
            sides.add(Side.COORDINATOR);
        }
        return sides;
    }
}
