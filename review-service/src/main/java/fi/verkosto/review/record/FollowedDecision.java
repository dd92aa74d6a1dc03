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
 * @param deciding who approved it, and who gave it
 */
record FollowedDecision(DecisionNow now, String presenter, Set<String> deciding) {

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
        return person.equals(presenter) || deciding.contains(person);
    }

    /** @param event none where the line tells of it, and changes nothing in it */
    FollowedDecision after(Optional<DecisionEvent> event, DecisionNow recorded, String by) {
        return event.map(step -> after(step, recorded, by))
                .orElseGet(() -> new FollowedDecision(recorded, presenter, deciding));
    }

    private FollowedDecision after(DecisionEvent event, DecisionNow recorded, String by) {
        return switch (event) {
            case PRESENT -> new FollowedDecision(recorded, by, deciding);
            case TAKE_BACK -> new FollowedDecision(recorded, null, deciding);
            case APPROVE, ORDER_NOTIFICATION, NOTIFY ->
                new FollowedDecision(
                        recorded,
                        presenter,
                        Stream.concat(deciding.stream(), Stream.of(by)).collect(Collectors.toUnmodifiableSet()));
            case WRITE, FINALIZE, REQUEST_CORRECTION, UPHOLD, CORRECT, DECLARE_INADMISSIBLE ->
                new FollowedDecision(recorded, presenter, deciding);
        };
    }
}
