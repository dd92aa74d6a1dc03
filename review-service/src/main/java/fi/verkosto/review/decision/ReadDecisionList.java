package fi.verkosto.review.decision;

import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.AwardLimits.AwardedSum;
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

/** Shows all decisions of a call with what they use of its limits, in one answer. */
@ApplicationScoped
public class ReadDecisionList {

    /** More than any call has had applications. */
    public static final int MOST = 10_000;

    private static final Set<DecisionState> NOT_APPROVED = EnumSet.of(DecisionState.DRAFT, DecisionState.PRESENTED);

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
        return new DecisionList(rows, use(reader, rows, NOT_APPROVED), use(reader, rows, Set.of()));
    }

    private static List<LimitUse> use(CallReader reader, List<DecisionRow> rows, Set<DecisionState> leftOut) {
        List<DecisionRow> counted =
                rows.stream().filter(row -> !leftOut.contains(row.state())).toList();
        Set<UUID> superseded = counted.stream()
                .map(DecisionRow::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new AwardLimits(
                        reader.call(),
                        counted.stream()
                                .filter(row -> row.awarded() != null
                                        && row.declinedAt() == null
                                        && !superseded.contains(row.id()))
                                .map(row -> new AwardedSum(row.strand(), row.awarded()))
                                .toList())
                .use();
    }

    /**
     * The decisions of a call.
     *
     * @param approved what those use that are approved, or further
     * @param proposed what all of them would use
     */
    public record DecisionList(List<DecisionRow> rows, List<LimitUse> approved, List<LimitUse> proposed) {}
}
