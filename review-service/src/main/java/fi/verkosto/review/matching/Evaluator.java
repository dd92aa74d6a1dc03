package fi.verkosto.review.matching;

import java.util.Set;

/**
 * Somebody who can be asked to evaluate.
 *
 * @param capacity how many applications at most
 * @param load how many they have, those that are fixed among them; what is more than the capacity stands
 * @param languages that they read
 * @param themes that they know: codes
 */
public record Evaluator(String person, int capacity, int load, Set<String> languages, Set<String> themes) {

    public Evaluator {
        languages = Set.copyOf(languages);
        themes = Set.copyOf(themes);
    }

    int room() {
        return Math.max(0, capacity - load);
    }
}
