package fi.verkosto.review.record;

import fi.verkosto.review.audit.ReviewAction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who scored an application, or drafted, wrote, presented or gave up a decision on it: also one that was drafted anew since. */
final class FollowedParts {

    private static final Set<String> WROTE_OR_PRESENTED = Stream.of(
                    ReviewAction.DECISION_WRITTEN,
                    ReviewAction.DECISION_PRESENTED,
                    ReviewAction.SUCCESSOR_DRAFTED,
                    ReviewAction.SUCCESSOR_CANCELLED)
            .map(ReviewAction::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<UUID, Set<String>> ofReviews = new HashMap<>();

    void follow(Line line) {
        if (line.review() == null) {
            return;
        }
        Set<String> parts = ofReviews.computeIfAbsent(line.review().id(), _ -> new HashSet<>());
        if (WROTE_OR_PRESENTED.contains(line.action())) {
            parts.add(line.by());
        }
        // Scores that are not complete are their evaluator's own, and in no record.
        if (line.assignment() != null && line.assignment().isComplete()) {
            parts.add(line.assignment().evaluator());
        }
    }

    boolean has(UUID review, String person) {
        return ofReviews.getOrDefault(review, Set.of()).contains(person);
    }
}
