package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An award is declined, or was not accepted in time: its place and its money are free again. */
@ApplicationScoped
public class RecordDecline {

    private final Decisions decisions;
    private final AuditTrail trail;

    RecordDecline(Decisions decisions, AuditTrail trail) {
        this.decisions = decisions;
        this.trail = trail;
    }

    /**
     * Whatever came of the award meanwhile, and once. The answer is to a decision that was notified here, so one that is not
     * known, or is no award, is a fault.
     */
    @Transactional
    public void record(DeclinedAward declined) {
        Decision decision = answered(declined)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND)
                        .with("applicationId", declined.applicationId().toString()));
        if (decision.markDeclined(declined.declinedAt(), declined.lapsed())) {
            trail.recordBySystem(
                    decision.reviewId(),
                    ReviewAction.AWARD_DECLINED,
                    Map.of(AuditDetails.ITEM, decision.id().toString()));
        }
    }

    private Optional<Decision> answered(DeclinedAward declined) {
        return Optional.ofNullable(declined.decisionId())
                .or(() -> decisions
                        .notifiedOn(declined.applicationId(), declined.declinedAt())
                        .map(Decision::id))
                .flatMap(decisions::lock)
                .filter(decision -> decision.applicationId().equals(declined.applicationId()))
                .filter(decision ->
                        decision.awarded().isPresent() && decision.notifiedAt().isPresent());
    }

    /**
     * What is told of it.
     *
     * @param decisionId null where nobody told: then it is to the one that was given last before it
     * @param lapsed whether an officer found that nobody accepted it in time
     */
    public record DeclinedAward(UUID applicationId, UUID decisionId, Instant declinedAt, boolean lapsed) {}
}
