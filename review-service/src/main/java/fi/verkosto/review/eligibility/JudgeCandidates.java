package fi.verkosto.review.eligibility;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.ReviewRow;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.SubmittedInTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says which reviews could be confirmed together as they are. */
@ApplicationScoped
class JudgeCandidates {

    private final SubmittedInTime submittedInTime;
    private final CheckApplications checkApplications;

    JudgeCandidates(SubmittedInTime submittedInTime, CheckApplications checkApplications) {
        this.submittedInTime = submittedInTime;
        this.checkApplications = checkApplications;
    }

    /**
     * Judges them, in their order; refuses while the call has not closed.
     *
     * @param named whether an officer chose them, and so looks at what needs judgement
     */
    List<Candidate> judge(KnownCall call, List<ReviewRow> reviews, boolean named) {
        Set<UUID> awaited = submittedInTime.awaitedAmong(call, reviews);
        Map<UUID, List<Check>> checks = checkApplications.of(call, reviews);
        return reviews.stream()
                .map(review -> new Candidate(
                        review,
                        checks.get(review.id()),
                        obstacle(review, awaited.contains(review.id()))
                                .or(() -> ofChecks(checks.get(review.id()), named))))
                .toList();
    }

    private static Optional<Obstacle> obstacle(ReviewRow review, boolean isAwaited) {
        if (review.state() != ReviewState.PENDING) {
            return Optional.of(Obstacle.NOT_PENDING);
        }
        if (isAwaited) {
            return Optional.of(Obstacle.SUBMISSION_AWAITED);
        }
        return review.supplementDueAt() == null ? Optional.empty() : Optional.of(Obstacle.SUPPLEMENT_AWAITED);
    }

    private static Optional<Obstacle> ofChecks(List<Check> checks, boolean named) {
        if (checks.stream().anyMatch(Check::failed)) {
            return Optional.of(Obstacle.CHECKS_FAILED);
        }
        boolean allPassed = checks.stream().allMatch(check -> check.result() == CheckResult.PASSED);
        return named || allPassed ? Optional.empty() : Optional.of(Obstacle.NEEDS_JUDGEMENT);
    }
}
