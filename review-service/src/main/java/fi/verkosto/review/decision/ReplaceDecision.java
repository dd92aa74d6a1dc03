package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.decisioncontent.Broken;
import fi.verkosto.review.decisioncontent.ConsideredScores;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides anew what was decided already. The new decision keeps the rules of content and the limits of strand and call, of which
 * the earlier one holds its part until the new one is given; the caller has locked the call.
 */
@ApplicationScoped
public class ReplaceDecision {

    private final Decisions decisions;
    private final ApproveDecision approveDecision;
    private final ScoresOfReviews scores;
    private final Identifiers identifiers;

    ReplaceDecision(
            Decisions decisions, ApproveDecision approveDecision, ScoresOfReviews scores, Identifiers identifiers) {
        this.scores = scores;
        this.decisions = decisions;
        this.approveDecision = approveDecision;
        this.identifiers = identifiers;
    }

    /**
     * What would be decided, if it keeps the rules. What is left out of an award in the place of an award is as it was: there is no
     * draft that would show what got lost.
     *
     * @param step on the earlier decision
     * @throws Refusal if it is no whole content, or breaks a rule
     */
    public DecisionContent read(DecisionDraft said, DecisionStep step) {
        DecisionContent earlier = step.decision().content();
        DecisionContent content = DraftReading.read(said.over(earlier), earlier, GrantTerms.usual(step.call()));
        step.requireWholeAnew(content);
        return content;
    }

    /**
     * Drafts an award in the place of an earlier decision that nobody asked to correct.
     *
     * @param step on the earlier decision
     * @throws fi.verkosto.api.refusal.Refusal if it breaks a rule of the call
     */
    @Transactional(TxType.MANDATORY)
    public Decision draft(DecisionStep step, Proposal award) {
        DecisionContent content = award.content(GrantTerms.usual(step.call()));
        step.requireSound(content);
        Decision later = new Decision(identifiers.next(), step.decision(), null, content);
        decisions.add(later);
        return later;
    }

    /**
     * Gives such a draft up: the earlier decision is the last one on the application again.
     *
     * @param step on the draft
     * @throws Refusal if it is no draft any more
     */
    @Transactional(TxType.MANDATORY)
    public void cancel(DecisionStep step) {
        decisions.cancel(step.decision());
    }

    /**
     * Approves it in the place of the earlier decision.
     *
     * @param step on the earlier decision, by whoever approves
     * @param presenter who presented it, and when
     * @throws Refusal if it breaks a rule or a limit by now
     */
    @Transactional(TxType.MANDATORY)
    public Replaced approve(DecisionStep step, DecisionContent content, UUID correction, Presented presenter) {
        Optional<UUID> cancelled = decisions.cancelSuccessorOf(step.decision());
        Decision later = new Decision(identifiers.next(), step.decision(), correction, content);
        later.present(presenter.by(), presenter.at(), presenter.considered());
        DecisionStep ofLater = new DecisionStep(later, step.review(), step.call(), step.person(), step.now());
        approveDecision.approveAgain(ofLater);
        decisions.add(later);
        return new Replaced(later.id(), cancelled);
    }

    /** What evaluators had given by now; null where nobody had. */
    public ConsideredScores considered(DecisionStep step) {
        UUID review = step.review().id();
        return scores.of(step.call(), Set.of(review)).get(review);
    }

    /**
     * Refuses what was presented with scores of which some count no more.
     *
     * @param then what it was presented with
     */
    public void requireConsidered(DecisionStep step, ConsideredScores then) {
        if (!Objects.equals(considered(step), then)) {
            throw new Refusal(ReviewError.DECISION_INCOMPLETE).faults(List.of(Broken.SCORES_SET_ASIDE.fault()));
        }
    }

    /**
     * What came in the place of a decision.
     *
     * @param cancelled a successor's draft that was there, and is gone
     */
    public record Replaced(UUID later, Optional<UUID> cancelled) {}

    /** Who presented what is decided anew, when, and with which scores: null where there were none. */
    public record Presented(String by, Instant at, ConsideredScores considered) {}
}
