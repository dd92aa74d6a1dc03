package fi.verkosto.review.evaluator;

import java.util.List;
import java.util.UUID;

/**
 * What a list shows of an entry of the register.
 *
 * @param load how many applications of the agency's calls they have to evaluate now, as far as the reader may know
 */
public record EvaluatorRow(
        UUID id,
        String person,
        EvaluatorState state,
        List<String> languages,
        List<String> themes,
        int capacity,
        long load) {

    public boolean hasConfirmed() {
        return state.isAgreed();
    }
}
