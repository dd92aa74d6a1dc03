package fi.verkosto.review.record;

import fi.verkosto.review.decision.DecisionEvent;
import fi.verkosto.review.decision.DecisionState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the lines so far left a decision, and whose work it is.
 *
 * @param presenter null where it is not presented
 * @param parts who wrote, presented, approved and gave it, also what was taken back
 */
record FollowedDecision(DecisionNow now, String presenter, Set<String> parts) {

    static FollowedDecision drafted(DecisionNow draft) {
        return new FollowedDecision(draft, null, Set.of());
    }

    UUID id() {
        return now.id();
    }

    DecisionState state() {
        return now.state();
    }

    /** Those who are not to judge it again. */
    boolean isWorkOf(String person) {
        return parts.contains(person);
    }

    /** @param event none where the line tells of it, and changes nothing in it */
    FollowedDecision after(Optional<DecisionEvent> event, DecisionNow recorded, String by) {
        return event.map(step -> after(step, recorded, by))
                .orElseGet(() -> new FollowedDecision(recorded, presenter, parts));
    }

    private FollowedDecision after(DecisionEvent event, DecisionNow recorded, String by) {
        return switch (event) {
            case PRESENT -> new FollowedDecision(recorded, by, with(by));
            case TAKE_BACK -> new FollowedDecision(recorded, null, parts);
            case WRITE, APPROVE, ORDER_NOTIFICATION, NOTIFY -> new FollowedDecision(recorded, presenter, with(by));
            case FINALIZE, REQUEST_CORRECTION, UPHOLD, CORRECT, DECLARE_INADMISSIBLE, ANSWER_ONE ->
                new FollowedDecision(recorded, presenter, parts);
        };
    }

    private Set<String> with(String person) {
        return Stream.concat(parts.stream(), Stream.of(person)).collect(Collectors.toUnmodifiableSet());
    }
}
