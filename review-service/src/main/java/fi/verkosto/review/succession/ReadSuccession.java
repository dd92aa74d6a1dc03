package fi.verkosto.review.succession;

import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.DecisionRow;
import fi.verkosto.review.decision.ReadDecisionList;
import fi.verkosto.review.decision.ReadDecisionList.DecisionList;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.ranking.RankApplications;
import fi.verkosto.review.selection.LastSelection;
import fi.verkosto.review.selection.LastSelection.Followed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Shows what of a call is free, and who follows: of those who were rejected only because there was no room, whom the same
 * rule would select with what is left.
 */
@ApplicationScoped
public class ReadSuccession {

    private static final CallRole[] READERS = {CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER, CallRole.OBSERVER
    };

    private final ReviewAccess access;
    private final ReadDecisionList decisions;
    private final RankApplications ranking;
    private final LastSelection lastSelection;

    ReadSuccession(
            ReviewAccess access, ReadDecisionList decisions, RankApplications ranking, LastSelection lastSelection) {
        this.access = access;
        this.decisions = decisions;
        this.ranking = ranking;
        this.lastSelection = lastSelection;
    }

    /** A proposal compares all applications: whoever is disqualified from one of them reads none. */
    @Transactional
    public CallReader reader(UUID callId) {
        access.requireAllOf(callId, READERS);
        return access.reader(callId, READERS);
    }

    /** The same, of an officer who drafts. */
    CallReader officer(UUID callId) {
        access.requireAllOf(callId, CallRole.OFFICER);
        return access.reader(callId, CallRole.OFFICER);
    }

    @Transactional
    public Succession read(CallReader reader) {
        return propose(reader, decisions(reader), null);
    }

    /** What is decided in the call, drafts included. */
    DecisionList decisions(CallReader reader) {
        return decisions.read(reader);
    }

    /** @param preferred who comes first of its equals; null for nobody */
    Succession propose(CallReader reader, DecisionList list, UUID preferred) {
        Optional<Followed> followed = lastSelection.of(reader.call().id());
        return new Proposal(reader.call(), ranking.rank(reader.call()), holding(list.rows()), preferred)
                .by(followed, list.proposed());
    }

    /** The last decision on each application, drafts included, which were made in this order. */
    private static Map<UUID, DecisionRow> holding(List<DecisionRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(DecisionRow::applicationId, Function.identity(), (_, later) -> later));
    }
}
