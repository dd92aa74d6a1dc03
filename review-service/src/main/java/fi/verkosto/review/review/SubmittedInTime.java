package fi.verkosto.review.review;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.closing.Closings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps decisions waiting until everything has arrived that was submitted in time, however late it was served: a call
 * tells at its closing what that is.
 */
@ApplicationScoped
public class SubmittedInTime {

    /** More of them would only make the answer long. */
    private static final int MOST_NAMED = 100;

    private final Closings closings;
    private final Reviews reviews;

    SubmittedInTime(Closings closings, Reviews reviews) {
        this.closings = closings;
        this.reviews = reviews;
    }

    /** Refuses while the version that counts is still on its way; a later one, a supplement, does as well. */
    public void requireArrived(KnownCall call, Review review) {
        requireClosed(call);
        int submitted = closings.versionOf(review.applicationId())
                .orElseThrow(() -> new Refusal(ReviewError.WITHDRAWAL_AWAITED));
        if (review.application().version() < submitted) {
            throw new Refusal(ReviewError.SUBMISSIONS_AWAITED)
                    .with("awaited", 1)
                    .with("applications", List.of(review.applicationId()));
        }
    }

    /**
     * Which of these reviews have not got the version that counts, or wait for the news of their withdrawal. Refuses as long
     * as nobody knows.
     */
    public Set<UUID> awaitedAmong(KnownCall call, List<ReviewRow> those) {
        requireClosed(call);
        Map<UUID, Integer> submitted = closings.versionsOf(call.id());
        return those.stream()
                .filter(review -> review.application().version()
                        < submitted.getOrDefault(review.applicationId(), Integer.MAX_VALUE))
                .map(ReviewRow::id)
                .collect(Collectors.toSet());
    }

    /** Refuses while anything that was submitted to the call and is not withdrawn is still on its way; names what. */
    public void requireAllArrived(KnownCall call) {
        requireClosed(call);
        List<UUID> awaited = reviews.awaited(call.id());
        if (!awaited.isEmpty()) {
            throw new Refusal(ReviewError.SUBMISSIONS_AWAITED)
                    .with("awaited", awaited.size())
                    .with("applications", awaited.stream().limit(MOST_NAMED).toList());
        }
    }

    private void requireClosed(KnownCall call) {
        if (!closings.isComplete(call.id())) {
            throw new Refusal(ReviewError.CALL_NOT_CLOSED)
                    .with("closesAt", call.closesAt())
                    .with("awaited", "fi.verkosto.call.closed.v1");
        }
    }
}
