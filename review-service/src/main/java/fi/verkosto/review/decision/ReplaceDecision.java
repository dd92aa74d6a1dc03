package fi.verkosto.review.decision;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
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
     * What would be decided, if it keeps the rules.
     *
     * @param step on the earlier decision
     * @throws fi.verkosto.api.refusal.Refusal if it is no whole content, or breaks a rule
     */
    public DecisionContent read(DecisionDraft said, DecisionStep step) {
        DecisionContent content = DraftReading.read(said, step.decision().content(), GrantTerms.usual(step.call()));
        step.requireWholeAnew(content);
        return content;
    }

    /**
     * Approves it in the place of the earlier decision.
     *
     * @param step on the earlier decision, by whoever approves
     * @param presenter who presented it, and when
     * @throws fi.verkosto.api.refusal.Refusal if it breaks a rule or a limit by now
     */
    @Transactional(TxType.MANDATORY)
    public DecisionStep approve(DecisionStep step, DecisionContent content, UUID correction, Presented presenter) {
        Decision later = new Decision(identifiers.next(), step.decision(), correction, content);
        later.present(
                presenter.by(),
                presenter.at(),
                scores.of(step.call(), Set.of(later.reviewId())).get(later.reviewId()));
        DecisionStep ofLater = new DecisionStep(later, step.review(), step.call(), step.person(), step.now());
        approveDecision.approveAgain(ofLater);
        decisions.add(later);
        return ofLater;
    }

    /** Who presented what is decided anew, and when. */
    public record Presented(String by, Instant at) {}
}
