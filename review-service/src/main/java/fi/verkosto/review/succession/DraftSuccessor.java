package fi.verkosto.review.succession;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.SelectionError;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionRow;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.decision.ReadDecisionList.DecisionList;
import fi.verkosto.review.decision.ReplaceDecision;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.scenario.TieDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An officer drafts an award for somebody who follows, in the place of the rejection. What is drafted counts as spent, so it is
 * presented, approved and notified as any other decision is, and proposed to nobody else meanwhile.
 */
@ApplicationScoped
public class DraftSuccessor {

    /** What a search takes at the most. */
    private static final long RETRY_AFTER_SECONDS = 5;

    private final ReadSuccession succession;
    private final SuccessionSteps steps;
    private final ReplaceDecision replaceDecision;
    private final AuditTrail trail;

    DraftSuccessor(
            ReadSuccession succession, SuccessionSteps steps, ReplaceDecision replaceDecision, AuditTrail trail) {
        this.succession = succession;
        this.steps = steps;
        this.replaceDecision = replaceDecision;
        this.trail = trail;
    }

    /**
     * Drafts one award.
     *
     * @param tieReasons why this one, where others are as good; null where a person decided nothing
     * @throws Refusal if it is not proposed that the application follows, or is no more once the call is locked
     */
    @Transactional
    public Decision draft(UUID callId, UUID applicationId, LocalizedText tieReasons) {
        CallReader reader = succession.officer(callId);
        DecisionList list = succession.decisions(reader);
        // It may take some seconds, so nothing is locked yet. Nor is a place for searches waited for: this transaction,
        // in which the Idempotency-Key is claimed, would wait with its connection (ADR 76).
        Succession proposed = succession.propose(reader, list, tieReasons == null ? null : applicationId);
        Follower follower = following(proposed, applicationId);
        requireDecided(reader.call(), proposed, follower, tieReasons);
        DecisionStep step = steps.begin(follower.rejection());
        if (!stateOf(succession.decisions(reader)).equals(stateOf(list))) {
            throw new Refusal(SelectionError.SUCCESSION_OUTDATED);
        }
        Decision draft = replaceDecision.draft(step, award(follower, tieReasons));
        trail.record(
                step.review().id(),
                ReviewRole.OFFICER,
                ReviewAction.SUCCESSOR_DRAFTED,
                Map.of(AuditDetails.ITEM, draft.id().toString()));
        return draft;
    }

    /** A tie that is undecided is told of before that nobody follows: it may be why. Where there was no time, nobody knows. */
    static Follower following(Succession proposed, UUID applicationId) {
        if (proposed.search() == Succession.Search.NOT_IN_TIME) {
            throw new Refusal(CommonError.TEMPORARILY_UNAVAILABLE).retryAfter(RETRY_AFTER_SECONDS);
        }
        return proposed.followers().stream()
                .filter(follower -> follower.rejection().applicationId().equals(applicationId))
                .filter(follower -> follower.proposed() != null || follower.tied())
                .findFirst()
                .orElseThrow(() -> new Refusal(SelectionError.NOT_FOLLOWING));
    }

    private static void requireDecided(
            KnownCall call, Succession proposed, Follower follower, LocalizedText tieReasons) {
        UUID chosen = follower.rejection().applicationId();
        if (follower.tied()) {
            Set<UUID> tied = proposed.followers().stream()
                    .filter(Follower::tied)
                    .map(other -> other.rejection().applicationId())
                    .collect(Collectors.toSet());
            List<UUID> order = tieReasons == null
                    ? List.of()
                    : Stream.concat(Stream.of(chosen), tied.stream().filter(other -> !other.equals(chosen)))
                            .toList();
            new TieDecision(order, false).requireFor(call, tied);
        }
        if (follower.proposed() == null) {
            throw new Refusal(SelectionError.NOT_FOLLOWING);
        }
    }

    private static Map<UUID, Long> stateOf(DecisionList list) {
        return list.rows().stream().collect(Collectors.toMap(DecisionRow::id, DecisionRow::version));
    }

    private static Proposal award(Follower follower, LocalizedText tieReasons) {
        DecisionRow rejection = follower.rejection();
        return new Proposal(
                rejection.reviewId(),
                rejection.applicationId(),
                rejection.strand(),
                follower.place().number(),
                Outcome.AWARDED,
                follower.proposed(),
                FollowingReasons.of(follower, tieReasons));
    }
}
