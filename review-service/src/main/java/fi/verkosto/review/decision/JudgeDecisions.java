package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decisioncontent.ContentRules;
import fi.verkosto.review.panel.PanelRounds;
import fi.verkosto.review.review.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Says which decisions could be moved together as they are. */
@ApplicationScoped
class JudgeDecisions {

    private final PanelRounds panels;

    JudgeDecisions(PanelRounds panels) {
        this.panels = panels;
    }

    /** In their order. */
    List<MovableDecision> judge(DecisionMove move, KnownCall call, List<DecisionRow> rows, String person) {
        Set<UUID> discussed = move == DecisionMove.PRESENTATION ? panels.openReviews(call.id()) : Set.of();
        return rows.stream()
                .map(row -> judge(move, call, row, person, discussed))
                .toList();
    }

    private static MovableDecision judge(
            DecisionMove move, KnownCall call, DecisionRow row, String person, Set<UUID> discussed) {
        Optional<MoveObstacle> obstacle = ofState(move, row, person, discussed);
        // What was approved was whole, and nobody can change it any more.
        if (obstacle.isPresent() || move == DecisionMove.NOTIFICATION) {
            return new MovableDecision(row, obstacle, List.of());
        }
        ContentRules rules = new ContentRules(call, row.application().requestedGrant(), row.content());
        List<Fault> faults = Stream.of(rules.missing(), row.outdated(), rules.faults())
                .flatMap(List::stream)
                .toList();
        return new MovableDecision(
                row, faults.isEmpty() ? Optional.empty() : Optional.of(MoveObstacle.INCOMPLETE), faults);
    }

    private static Optional<MoveObstacle> ofState(
            DecisionMove move, DecisionRow row, String person, Set<UUID> discussed) {
        if (row.state() != move.from()) {
            return Optional.of(MoveObstacle.OTHER_STATE);
        }
        if (row.reviewState() == ReviewState.WITHDRAWN) {
            return Optional.of(MoveObstacle.WITHDRAWN);
        }
        if (move == DecisionMove.NOTIFICATION && row.notificationOrderedAt() != null) {
            return Optional.of(MoveObstacle.ORDERED);
        }
        if (discussed.contains(row.reviewId())) {
            return Optional.of(MoveObstacle.PANEL_OPEN);
        }
        return move == DecisionMove.APPROVAL && person.equals(row.presentedBy())
                ? Optional.of(MoveObstacle.PRESENTED_BY_CALLER)
                : Optional.empty();
    }
}
