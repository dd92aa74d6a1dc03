package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Asks many evaluators at once as an officer would ask each by hand: by the same rules, and all of them or nobody. */
@ApplicationScoped
public class OfferSeveral {

    private final Reviews reviews;
    private final Candidates candidates;
    private final Assignments assignments;
    private final AssignmentNews news;
    private final InstantSource clock;

    OfferSeveral(
            Reviews reviews, Candidates candidates, Assignments assignments, AssignmentNews news, InstantSource clock) {
        this.reviews = reviews;
        this.candidates = candidates;
        this.assignments = assignments;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Part of the transaction of whoever has the right and has locked the call. What they read before is to be read again.
     *
     * @param evaluators by review
     */
    public void offer(KnownCall call, Map<UUID, List<String>> evaluators) {
        candidates.reserve(
                call, evaluators.values().stream().flatMap(List::stream).toList());
        new TreeMap<>(evaluators).forEach((reviewId, persons) -> {
            Review review = reviews.lock(reviewId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
            review.assign();
            persons.forEach(person -> offer(call, review, person));
            assignments.flushAndForget();
        });
    }

    private void offer(KnownCall call, Review review, String person) {
        candidates.requireOfCall(call, person);
        candidates.requireFree(call, review, person);
        news.offered(assignments.offer(review, person, DueDays.usual(clock.instant()), clock.instant()), review);
    }
}
