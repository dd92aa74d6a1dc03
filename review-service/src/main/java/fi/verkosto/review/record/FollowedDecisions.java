package fi.verkosto.review.record;

import fi.verkosto.review.decision.DecisionState;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** All decisions of a call where the lines so far left them. */
final class FollowedDecisions {

    private final Map<UUID, FollowedDecision> decisions = new HashMap<>();

    /** @param id null answers none */
    Optional<FollowedDecision> find(UUID id) {
        return Optional.ofNullable(decisions.get(id));
    }

    void put(FollowedDecision decision) {
        decisions.put(decision.id(), decision);
    }

    /** Any that is no draft. */
    Optional<FollowedDecision> presented() {
        return decisions.values().stream()
                .filter(decision -> decision.state() != DecisionState.DRAFT)
                .findFirst();
    }

    void replaceDrafts(List<DecisionNow> drafts) {
        decisions.values().removeIf(decision -> decision.state() == DecisionState.DRAFT);
        drafts.forEach(draft -> put(FollowedDecision.drafted(draft)));
    }

    /** What comes in the place of a decision. */
    Stream<FollowedDecision> inPlaceOf(UUID earlier) {
        return decisions.values().stream()
                .filter(decision -> earlier.equals(decision.now().supersedes()));
    }

    void remove(FollowedDecision draft) {
        decisions.remove(draft.id());
    }

    /** In whose place it comes, and in whose place that came; whoever writes a record anew can write a ring of them. */
    Set<UUID> predecessors(DecisionNow decision) {
        Set<UUID> found = new LinkedHashSet<>();
        UUID earlier = decision.supersedes();
        while (earlier != null && found.add(earlier)) {
            earlier = find(earlier)
                    .map(FollowedDecision::now)
                    .map(DecisionNow::supersedes)
                    .orElse(null);
        }
        return found;
    }
}
