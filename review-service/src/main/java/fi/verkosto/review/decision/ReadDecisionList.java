package fi.verkosto.review.decision;

import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.AwardLimits.HeldAward;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows all decisions of a call with what they use of its limits, in one answer. */
@ApplicationScoped
public class ReadDecisionList {

    /** More than any call has had applications. */
    public static final int MOST = 10_000;

    private static final Set<DecisionState> NOT_APPROVED = EnumSet.of(DecisionState.DRAFT, DecisionState.PRESENTED);

    private static final Set<DecisionState> NOT_GIVEN =
            EnumSet.of(DecisionState.DRAFT, DecisionState.PRESENTED, DecisionState.APPROVED);

    private final ReviewAccess access;
    private final Decisions decisions;

    ReadDecisionList(ReviewAccess access, Decisions decisions) {
        this.access = access;
        this.decisions = decisions;
    }

    @Transactional
    public CallReader reader(UUID callId) {
        return access.reader(callId, CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER, CallRole.OBSERVER);
    }

    /**
     * Until they are notified decisions tell how applications compare: whoever is disqualified from one of them reads of the
     * others what was notified, and of the limits what that used.
     */
    @Transactional
    public DecisionList read(CallReader reader) {
        List<DecisionRow> rows = decisions.rows(reader.call().id(), reader.barred(), MOST);
        return new DecisionList(
                rows, use(reader, rows, NOT_APPROVED, NOT_GIVEN), use(reader, rows, Set.of(), Set.of()));
    }

    /** @param freeingNothing in these states what comes in the place of another decision leaves that its part beside its own */
    private static List<LimitUse> use(
            CallReader reader, List<DecisionRow> rows, Set<DecisionState> leftOut, Set<DecisionState> freeingNothing) {
        Set<UUID> superseded = rows.stream()
                .filter(row -> !freeingNothing.contains(row.state()))
                .map(DecisionRow::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Stream<HeldAward> held = rows.stream()
                .filter(row -> !leftOut.contains(row.state()))
                .filter(row -> row.declinedAt() == null && !superseded.contains(row.id()))
                .flatMap(HeldAward::of);
        return new AwardLimits(reader.call(), AwardLimits.ofEachApplication(held)).use();
    }

    /**
     * The decisions of a call.
     *
     * @param approved what those use that are approved, or further
     * @param proposed what all of them would use
     */
    public record DecisionList(List<DecisionRow> rows, List<LimitUse> approved, List<LimitUse> proposed) {}
}
