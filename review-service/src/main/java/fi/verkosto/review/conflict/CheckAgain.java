package fi.verkosto.review.conflict;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.call.StaffChanged;
import fi.verkosto.review.interest.AllInterests;
import fi.verkosto.review.interest.Interests;
import fi.verkosto.review.interest.InterestsChanged;
import fi.verkosto.review.review.ApplicationChanged;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks for conflicts again whenever something changes that they depend on: the application's organisations, a person's, or
 * who is on the staff. Calls are locked before reviews, and each in the order of their IDs, as everywhere.
 */
@ApplicationScoped
class CheckAgain {

    private final FindConflicts conflicts;
    private final KnownCalls calls;
    private final Reviews reviews;
    private final AllInterests interests;

    CheckAgain(FindConflicts conflicts, KnownCalls calls, Reviews reviews, AllInterests interests) {
        this.conflicts = conflicts;
        this.calls = calls;
        this.reviews = reviews;
        this.interests = interests;
    }

    /** Of a call that is not known yet the staff is checked when it is. */
    void whereAnApplicationChanged(@Observes ApplicationChanged event) {
        calls.find(event.review().callId())
                .ifPresent(call ->
                        interests.of(call.persons()).forEach(person -> conflicts.check(call, event.review(), person)));
    }

    void whereInterestsChanged(@Observes InterestsChanged event) {
        calls.staffedBy(event.interests().person()).forEach(callId -> check(callId, List.of(event.interests())));
    }

    void whereStaffChanged(@Observes StaffChanged event) {
        KnownCall call = calls.find(event.callId()).orElseThrow();
        check(call.id(), interests.of(call.persons()));
    }

    private void check(UUID callId, List<Interests> people) {
        Set<String> organisations =
                people.stream().flatMap(Interests::organisations).collect(Collectors.toSet());
        if (organisations.isEmpty()) {
            return;
        }
        KnownCall call = calls.lock(callId).orElseThrow();
        for (UUID reviewId : reviews.involving(callId, organisations)) {
            Review review = reviews.lock(reviewId).orElseThrow();
            people.forEach(person -> conflicts.check(call, review, person));
        }
    }
}
