package fi.verkosto.review.scenario;

import java.util.List;

/**
 * How far a selection depends on the weights, within the margin that the call allows.
 *
 * @param portfolios how many no other surpasses under every weighting; null unless EXACT
 * @param weightings how many were tried; null unless SAMPLED
 * @param seed that they were drawn by; null unless SAMPLED
 * @param included by application in the order of the input, in how many of them it is; empty if UNKNOWN
 */
public record ScenarioRobustness(
        RobustnessMethod method, Integer portfolios, Integer weightings, Long seed, List<Integer> included) {

    static final ScenarioRobustness UNKNOWN =
            new ScenarioRobustness(RobustnessMethod.UNKNOWN, null, null, null, List.of());
}
