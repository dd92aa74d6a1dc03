package fi.verkosto.review.evaluator;

import fi.verkosto.api.lifecycle.Lifecycle;

/** The transition table of the register. Who confirmed can rest whenever they like, and is not removed: what they evaluated stays. */
final class EvaluatorLifecycle {

    static final Lifecycle<EvaluatorState, EvaluatorEvent> TABLE = Lifecycle.of(
                    EvaluatorState.class, EvaluatorEvent.class)
            .allow(EvaluatorState.INVITED, EvaluatorEvent.CHANGE, EvaluatorState.INVITED)
            .allow(EvaluatorState.INVITED, EvaluatorEvent.CONFIRM, EvaluatorState.CONFIRMED)
            .allow(EvaluatorState.INVITED, EvaluatorEvent.DECLINE, EvaluatorState.DECLINED)
            .allow(EvaluatorState.DECLINED, EvaluatorEvent.INVITE, EvaluatorState.INVITED)
            .allow(EvaluatorState.CONFIRMED, EvaluatorEvent.CHANGE, EvaluatorState.CONFIRMED)
            .allow(EvaluatorState.CONFIRMED, EvaluatorEvent.REST, EvaluatorState.RESTING)
            .allow(EvaluatorState.RESTING, EvaluatorEvent.CHANGE, EvaluatorState.RESTING)
            .allow(EvaluatorState.RESTING, EvaluatorEvent.RETURN, EvaluatorState.CONFIRMED)
            .build();

    private EvaluatorLifecycle() {}
}
