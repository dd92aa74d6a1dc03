package fi.verkosto.review.evaluator;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whom a list of the register shows. */
public record RegisterFilter(Optional<EvaluatorState> state, Optional<String> theme, Optional<String> language) {

    Set<EvaluatorState> states() {
        return state.map(Set::of).orElseGet(() -> EnumSet.allOf(EvaluatorState.class));
    }
}
