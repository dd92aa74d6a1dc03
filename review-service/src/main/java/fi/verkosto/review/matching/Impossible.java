package fi.verkosto.review.matching;

import java.util.List;
import java.util.UUID;

/**
 * Not every application can have its evaluators.
 *
 * @param demand how many are still wanted by all applications
 * @param supply how many all evaluators can still take
 */
public record Impossible(int demand, int supply, Clash clash) implements Outcome {

    /**
     * Applications that want more than those who may evaluate them can give. Without any one of them the others could be
     * served, unless the time ended before all of them were tried.
     *
     * @param demand how many evaluators they still want
     * @param supply how many of them the evaluators can take at most, each of one application once
     * @param evaluators who may evaluate at least one of them
     */
    public record Clash(
            List<UUID> applicationIds, List<String> caseNumbers, int demand, int supply, List<String> evaluators) {}
}
