package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.decision.AwardLimits.HeldAward;
import fi.verkosto.review.decision.MoveSteps.Batch;
import fi.verkosto.review.decision.MoveSteps.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Presents or approves many decisions of a call at once, or has them notified: all those of a preview or none. */
@ApplicationScoped
public class MoveDecisions {

    /** Beyond that no transaction is short, and no list is read. */
    public static final int MOST = 1_000;

    private final MoveSteps steps;
    private final JudgeDecisions judge;
    private final PresentDecision presentDecision;
    private final ApproveDecision approveDecision;
    private final OrderNotifications orderNotifications;

    MoveDecisions(
            MoveSteps steps,
            JudgeDecisions judge,
            PresentDecision presentDecision,
            ApproveDecision approveDecision,
            OrderNotifications orderNotifications) {
        this.steps = steps;
        this.judge = judge;
        this.presentDecision = presentDecision;
        this.approveDecision = approveDecision;
        this.orderNotifications = orderNotifications;
    }

    /**
     * What could be moved. It changes nothing.
     *
     * @param after where it begins
     */
    @Transactional
    public Preview preview(DecisionMove move, UUID callId, UUID after) {
        Rows found = steps.look(move, callId, after, MOST + 1);
        List<DecisionRow> shown = found.rows().stream().limit(MOST).toList();
        Map<Boolean, List<MovableDecision>> judged = judge.judge(move, found.call(), shown, found.person()).stream()
                .collect(Collectors.partitioningBy(
                        decision -> decision.obstacle().isEmpty()));
        // An approved award is counted already.
        Stream<HeldAward> counted = move == DecisionMove.NOTIFICATION ? Stream.empty() : awards(judged.get(true));
        return new Preview(
                judged.get(true),
                judged.get(false),
                new AwardLimits(
                                found.call(),
                                AwardLimits.ofEachApplication(Stream.concat(found.approved().stream(), counted)))
                        .use(),
                found.rows().size() > MOST ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    private static Stream<HeldAward> awards(List<MovableDecision> decisions) {
        return decisions.stream().map(MovableDecision::row).flatMap(HeldAward::of);
    }

    /**
     * Moves all of them, or refuses and names those that are other than they were.
     *
     * @param digests of the preview, by decision
     */
    @Transactional
    public List<Decision> move(DecisionMove move, UUID callId, SortedMap<UUID, String> digests) {
        Batch batch = steps.begin(move, callId, digests.keySet());
        List<DecisionRow> rows = batch.steps().stream()
                .map(step -> DecisionRow.of(step.decision(), step.review()))
                .toList();
        Map<UUID, MovableDecision> judged = judge.judge(move, batch.call(), rows, batch.person()).stream()
                .collect(Collectors.toMap(decision -> decision.row().id(), Function.identity()));
        List<NotMovable> moved = digests.entrySet().stream()
                .flatMap(entry -> moved(entry, judged.get(entry.getKey())).stream())
                .toList();
        if (!moved.isEmpty()) {
            throw new Refusal(ReviewError.DECISIONS_OUTDATED).with("moved", moved);
        }
        move(move, batch.steps());
        return batch.steps().stream().map(DecisionStep::decision).toList();
    }

    private void move(DecisionMove move, List<DecisionStep> all) {
        switch (move) {
            case PRESENTATION -> presentDecision.present(all);
            case APPROVAL -> approveDecision.approve(all);
            case NOTIFICATION -> orderNotifications.order(all);
        }
    }

    private static Optional<NotMovable> moved(Map.Entry<UUID, String> previewed, MovableDecision decision) {
        if (decision == null) {
            return Optional.of(NotMovable.unknown(previewed.getKey()));
        }
        return decision.obstacle()
                .or(() -> decision.digest().equals(previewed.getValue())
                        ? Optional.empty()
                        : Optional.of(MoveObstacle.CHANGED))
                .map(why -> NotMovable.of(decision, why));
    }

    /**
     * What a move would do.
     *
     * @param limits what strands and call would have used afterwards
     * @param next after which the next ones begin; none where there are no more
     */
    public record Preview(
            List<MovableDecision> movable, List<MovableDecision> leftOut, List<LimitUse> limits, Optional<UUID> next) {}
}
