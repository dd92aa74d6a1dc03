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
 * @param correction the request that it answers; null where it answers none
 */
record FollowedDecision(DecisionNow now, String presenter, Set<String> parts, UUID correction) {

    static FollowedDecision drafted(DecisionNow draft) {
        return new FollowedDecision(draft, null, Set.of(), null);
    }

    /** What an approved correction puts in the place of a decision is approved at once. */
    static FollowedDecision corrected(DecisionNow approved, FollowedCorrection correction, String decider) {
        String presenter = correction.handler();
        return new FollowedDecision(
                approved,
                presenter,
                Stream.of(presenter, decider).collect(Collectors.toUnmodifiableSet()),
                correction.id());
    }

    UUID id() {
        return now.id();
    }

    DecisionState state() {
        return now.state();
    }

    boolean isOfCorrection() {
        return correction != null;
    }

    /** Those who are not to judge it again. */
    boolean isWorkOf(String person) {
        return parts.contains(person);
    }

    /** The same once another one was given in its place, of which it has no line. */
    FollowedDecision replaced() {
        return to(now.in(DecisionState.CORRECTED), presenter, parts);
    }

    /** @param event none where the line tells of it, and changes nothing in it */
    FollowedDecision after(Optional<DecisionEvent> event, DecisionNow recorded, String by) {
        return event.map(step -> after(step, recorded, by)).orElseGet(() -> to(recorded, presenter, parts));
    }

    private FollowedDecision after(DecisionEvent event, DecisionNow recorded, String by) {
        return switch (event) {
            case PRESENT -> to(recorded, by, with(by));
            case TAKE_BACK -> to(recorded, null, parts);
            case WRITE, CANCEL, APPROVE, ORDER_NOTIFICATION, NOTIFY -> to(recorded, presenter, with(by));
            case FINALIZE, REQUEST_CORRECTION, UPHOLD, CORRECT, DECLARE_INADMISSIBLE, ANSWER_ONE ->
                to(recorded, presenter, parts);
        };
    }

    private FollowedDecision to(DecisionNow next, String nextPresenter, Set<String> nextParts) {
        return new FollowedDecision(next, nextPresenter, nextParts, correction);
    }

    private Set<String> with(String person) {
        return Stream.concat(parts.stream(), Stream.of(person)).collect(Collectors.toUnmodifiableSet());
    }
}
