package fi.verkosto.coordination.assessment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The lead of a network and the coordinator each say once a month how far the network is. */
@ApplicationScoped
public class GiveAssessment {

    private final NetworkAccess access;
    private final Assessments assessments;
    private final KnownFacts facts;
    private final AssessmentStory story;
    private final InstantSource clock;

    GiveAssessment(
            NetworkAccess access,
            Assessments assessments,
            KnownFacts facts,
            AssessmentStory story,
            InstantSource clock) {
        this.access = access;
        this.assessments = assessments;
        this.facts = facts;
        this.story = story;
        this.clock = clock;
    }

    /** Until the other side has given its own, a side may change what it says. */
    @Transactional
    public MonthOfNetwork give(UUID networkId, YearMonth month, Side side, Claim claim) {
        Network network = locked(networkId, side);
        Instant now = clock.instant();
        requireDue(network, month, now);
        List<Assessment> given = assessments.of(networkId, month);
        if (given.size() == Side.values().length) {
            throw new Refusal(CoordinationError.ASSESSMENT_KNOWN);
        }
        Assessment own = given.stream()
                .filter(assessment -> assessment.side() == side)
                .findFirst()
                .orElseGet(() -> new Assessment(networkId, month, side));
        own.say(claim, facts.missing(network, claim.level()), now);
        if (!given.contains(own)) {
            assessments.add(own);
        }
        story.given(network, own, organisation(network, side));
        MonthOfNetwork known = MonthOfNetwork.seenBy(Set.of(side), month, assessments.of(networkId, month));
        if (known.awaited().isEmpty()) {
            story.known(network, known);
        }
        return known;
    }

    private String organisation(Network network, Side side) {
        return switch (side) {
            case NETWORK -> network.lead().businessId();
            case COORDINATOR -> access.coordinatorOf(network);
        };
    }

    private Network locked(UUID networkId, Side side) {
        return switch (side) {
            case NETWORK -> access.toLead(networkId);
            case COORDINATOR -> access.toCoordinate(networkId);
        };
    }

    /** The month that runs, and the one before it: what is further back nobody remembers as it was. */
    private static void requireDue(Network network, YearMonth month, Instant now) {
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
        YearMonth present = YearMonth.from(FinnishTime.dayOf(now));
        boolean isDue = month.equals(present) || month.equals(present.minusMonths(1));
        if (!isDue || month.isBefore(YearMonth.from(FinnishTime.dayOf(network.formedAt())))) {
            throw new Refusal(CoordinationError.ASSESSMENT_NOT_DUE);
        }
    }
}
