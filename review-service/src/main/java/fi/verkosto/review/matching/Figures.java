package fi.verkosto.review.matching;

import java.util.List;
import java.util.Set;

/** What a matching is worth, by the objectives. */
public record Figures(long worst, long total, long groups) {

    /** Of pairs that keep the rules. */
    public static Figures of(MatchingInput input, List<Pair> pairs) {
        Problem problem = Problem.of(input);
        boolean[] chosen = new boolean[problem.pairs()];
        Set<Pair> all = Set.copyOf(pairs);
        for (int pair = 0; pair < chosen.length; pair++) {
            chosen[pair] = all.contains(problem.named(pair));
        }
        Choice choice = new Choice(problem, chosen);
        return new Figures(choice.worst(), choice.total(), choice.groups());
    }
}
