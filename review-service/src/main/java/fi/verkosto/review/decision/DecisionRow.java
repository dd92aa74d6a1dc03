package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decisioncontent.Broken;
import fi.verkosto.review.decisioncontent.DecisionContent;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.decisioncontent.Outcome;
import fi.verkosto.review.decisioncontent.Reasoning;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a list shows of a decision and what it is about. */
public record DecisionRow(
        UUID id,
        UUID reviewId,
        UUID applicationId,
        String strand,
        DecisionState state,
        Outcome outcome,
        Money awarded,
        GrantTerms terms,
        Reasoning reasoning,
        String presentedBy,
        boolean scoresSetAside,
        Instant notificationOrderedAt,
        String notificationHeldBy,
        Instant declinedAt,
        boolean lapsed,
        UUID supersedes,
        long version,
        ReviewState reviewState,
        SubmittedApplication application,
        long reviewVersion) {

    static final String OF_CALL = """
            select d.id, d.reviewId, d.applicationId, d.strand, d.state, d.outcome, d.awarded, d.terms, d.reasoning,
                d.presentedBy, d.scoresSetAside, d.notificationOrderedAt, d.notificationHeldBy, d.declinedAt, d.lapsed, d.supersedes, d.version,
                r.state, r.application, r.version
            from Decision d join Review r on r.id = d.reviewId where d.callId = :call""";

    static DecisionRow of(Decision decision, Review review) {
        return new DecisionRow(
                decision.id(),
                decision.reviewId(),
                decision.applicationId(),
                decision.strand(),
                decision.state(),
                decision.outcome(),
                decision.awarded().orElse(null),
                decision.terms().orElse(null),
                decision.reasoning(),
                decision.presentedBy().orElse(null),
                decision.hasScoresSetAside(),
                decision.notificationOrderedAt().orElse(null),
                decision.notificationHeldBy().orElse(null),
                decision.declinedAt().orElse(null),
                decision.hasLapsed(),
                decision.supersedes().orElse(null),
                decision.version(),
                review.state(),
                review.application(),
                review.version());
    }

    /** What is wrong with it whatever it says. */
    List<Fault> outdated() {
        return scoresSetAside ? List.of(Broken.SCORES_SET_ASIDE.fault()) : List.of();
    }

    /** As {@link Decision#notificationHeldBy()}. */
    public String waitsFor() {
        return state == DecisionState.APPROVED ? notificationHeldBy : null;
    }

    DecisionContent content() {
        return new DecisionContent(outcome, awarded, terms, reasoning);
    }
}
