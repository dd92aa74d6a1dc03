package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewRow;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows the checks of applications to those who may read their reviews. */
@ApplicationScoped
public class ReadChecks {

    private final Reviews reviews;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;
    private final CheckApplications checkApplications;
    private final CheckRecords records;

    ReadChecks(
            Reviews reviews,
            CallAccess access,
            ReviewAccess reviewAccess,
            CheckApplications checkApplications,
            CheckRecords records) {
        this.reviews = reviews;
        this.access = access;
        this.reviewAccess = reviewAccess;
        this.checkApplications = checkApplications;
        this.records = records;
    }

    @Transactional
    public ChecksOfReview read(UUID reviewId) {
        Review review = reviews.find(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        reviewAccess.requireReader(reviewId, review.callId());
        KnownCall call = access.requireReader(review.callId());
        ReviewRow row = ReviewRow.of(review);
        return new ChecksOfReview(
                row,
                checkApplications.of(call, row),
                records.latest(reviewId)
                        .map(kept -> new Decided(
                                kept.applicationVersion(),
                                kept.decidedAt(),
                                checkApplications.asSeen(call, kept.checks()))));
    }

    /** Of a call's reviews, in the order of their opening. */
    @Transactional
    public List<ChecksOfReview> page(UUID callId, UUID after, int limit) {
        KnownCall call = access.requireReader(callId);
        List<ReviewRow> rows = reviews.rows(callId, reviewAccess.barred(List.of(callId)), after, limit);
        Map<UUID, List<Check>> checks = checkApplications.of(call, rows);
        return rows.stream()
                .map(row -> new ChecksOfReview(row, checks.get(row.id()), Optional.empty()))
                .toList();
    }

    /**
     * What is checked of a review.
     *
     * @param checks as they are now
     * @param decided what was decided on last; a list leaves it out
     */
    public record ChecksOfReview(ReviewRow review, List<Check> checks, Optional<Decided> decided) {}

    /** The checks as they were when it was decided on the version. */
    public record Decided(int applicationVersion, Instant decidedAt, List<Check> checks) {}
}
