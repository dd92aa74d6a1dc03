package fi.verkosto.review.matching;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An application that wants evaluators.
 *
 * @param caseNumber by which people know it
 * @param demand how many evaluators it is to have, those it has already among them
 * @param language in which it is written; empty if that is not known
 * @param themes codes
 */
public record Application(UUID id, String caseNumber, int demand, Optional<String> language, Set<String> themes) {

    public Application {
        if (demand < 0) {
            throw new IllegalArgumentException("A demand of " + demand);
        }
        themes = Set.copyOf(themes);
    }
}
