package fi.verkosto.applications.reader;

import java.util.Set;
import java.util.UUID;

/**
 * An application as its review sees it.
 *
 * @param revision of what is told: the highest holds
 * @param version the number of the submitted version that is under review
 * @param evaluators who has accepted to evaluate it, by the subjects of their tokens
 * @param disqualified who must have nothing to do with it, likewise
 */
public record ReviewedApplication(
        UUID applicationId, UUID callId, long revision, int version, Set<String> evaluators, Set<String> disqualified) {

    public boolean isEvaluatedBy(String person) {
        return evaluators.contains(person) && !bars(person);
    }

    public boolean bars(String person) {
        return disqualified.contains(person);
    }
}
