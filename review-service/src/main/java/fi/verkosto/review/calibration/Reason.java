package fi.verkosto.review.calibration;

import java.util.List;
import java.util.UUID;

/** Why scores allow no common ranking. */
public sealed interface Reason {

    /** With so few applications their differences have no variance that could be told. */
    record TooFewApplications(int found, int needed) implements Reason {}

    /**
     * Merit cannot be told from chance: that needs two scores for each application on average, and as many as there
     * are applications and evaluators together.
     */
    record TooFewScores(int found, int needed) implements Reason {}

    /** So few evaluators scored at least two applications that nobody's severity can be told. */
    record TooFewComparingEvaluators(int found, int needed) implements Reason {}

    /** So many that the answer would take long: time grows with their square. */
    record TooManyApplications(int found, int most) implements Reason {}

    /** Every score is the same. */
    record AllScoresEqual() implements Reason {}

    /** No evaluator joins these groups, the largest first: severity and merit cannot be told apart between them. */
    record SeparateGroups(List<Group> groups) implements Reason {}

    /** Applications that can be compared with each other, and the evaluators who scored them. */
    record Group(List<UUID> applicationIds, List<String> evaluators) {}
}
