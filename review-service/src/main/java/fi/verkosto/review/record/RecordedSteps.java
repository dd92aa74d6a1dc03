package fi.verkosto.review.record;

import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.correction.CorrectionEvent;
import fi.verkosto.review.decision.DecisionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lines tell of a decision, and which step of its lifecycle each is: what is no step leaves it where it was. */
final class RecordedSteps {

    private static final Map<String, DecisionEvent> OF_DECISIONS = byName(Map.of(
            ReviewAction.DECISION_WRITTEN, DecisionEvent.WRITE,
            ReviewAction.DECISION_PRESENTED, DecisionEvent.PRESENT,
            ReviewAction.DECISION_TAKEN_BACK, DecisionEvent.TAKE_BACK,
            ReviewAction.DECISION_APPROVED, DecisionEvent.APPROVE,
            ReviewAction.NOTIFICATION_ORDERED, DecisionEvent.ORDER_NOTIFICATION,
            ReviewAction.APPLICANTS_NOTIFIED, DecisionEvent.NOTIFY,
            ReviewAction.DECISION_FINALIZED, DecisionEvent.FINALIZE,
            ReviewAction.CORRECTION_REQUESTED, DecisionEvent.REQUEST_CORRECTION));

    private static final Map<String, CorrectionEvent> OF_CORRECTIONS = byName(Map.of(
            ReviewAction.CORRECTION_KNOWLEDGE_SHOWN, CorrectionEvent.SHOW_KNOWLEDGE,
            ReviewAction.CORRECTION_ASSIGNED, CorrectionEvent.ASSIGN,
            ReviewAction.CORRECTION_PRESENTED, CorrectionEvent.PRESENT,
            ReviewAction.CORRECTION_TAKEN_BACK, CorrectionEvent.TAKE_BACK,
            ReviewAction.CORRECTION_APPROVED, CorrectionEvent.APPROVE,
            ReviewAction.CORRECTION_NOTIFIED, CorrectionEvent.NOTIFY));

    /** Each of these tells of one decision, and no other line but that of a selection tells of any. */
    private static final Set<String> ABOUT_ONE_DECISION = Stream.of(
                    OF_DECISIONS.keySet(),
                    OF_CORRECTIONS.keySet(),
                    Set.of(ReviewAction.AWARD_DECLINED.name(), ReviewAction.SUCCESSOR_DRAFTED.name()))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private RecordedSteps() {}

    private static <E> Map<String, E> byName(Map<ReviewAction, E> steps) {
        return steps.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(step -> step.getKey().name(), Map.Entry::getValue));
    }

    static boolean isAboutOneDecision(String action) {
        return ABOUT_ONE_DECISION.contains(action);
    }

    /** What an answer to a correction request does to the decision depends on its outcome, which another line says. */
    static Optional<DecisionEvent> ofDecision(String action) {
        return Optional.ofNullable(OF_DECISIONS.get(action));
    }

    static Optional<CorrectionEvent> ofCorrection(String action) {
        return Optional.ofNullable(OF_CORRECTIONS.get(action));
    }
}
