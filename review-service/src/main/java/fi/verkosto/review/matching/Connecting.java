package fi.verkosto.review.matching;

import fi.verkosto.review.solver.Budget;
import java.util.stream.IntStream;

/**
 * Joins groups by exchanges that leave worst and total as they are: two pairs swap their evaluators, or an application moves
 * to somebody who has room. Each exchange that is made joins at least two groups.
 */
final class Connecting {

    /** Counting the groups anew is what an exchange costs. */
    private static final int MOST_COUNTS = 200_000;

    private final Problem problem;
    private final Budget budget;
    private final long worst;
    private final int[] pairAt;
    private final int[] free;
    private Choice choice;
    private int groups;
    private int counts;

    Connecting(Problem problem, Budget budget, Choice choice) {
        this.problem = problem;
        this.budget = budget;
        this.choice = choice;
        worst = choice.worst();
        groups = choice.groups();
        pairAt = new int[problem.demand.length * problem.room.length];
        IntStream.range(0, problem.pairs())
                .forEach(pair -> pairAt[at(problem.applicationOf[pair], problem.evaluatorOf[pair])] = pair + 1);
        free = problem.room.clone();
        choice.chosen().forEach(pair -> free[problem.evaluatorOf[pair]]--);
    }

    private int at(int application, int evaluator) {
        return application * problem.room.length + evaluator;
    }

    /** What is joined as far as such exchanges reach. */
    Choice join(long fewest) {
        while (groups > fewest && joinsOnce()) {
            groups = choice.groups();
        }
        return choice;
    }

    private boolean joinsOnce() {
        Groups now = choice.groupsOf(choice.pairs());
        int largest = now.largest();
        int[] chosen = choice.chosen().toArray();
        for (int pair : chosen) {
            if (now.ofApplication(problem.applicationOf[pair]) != largest
                    && (moves(pair, now) || swaps(pair, chosen, now))) {
                return true;
            }
        }
        for (int pair : chosen) {
            if (now.ofApplication(problem.applicationOf[pair]) == largest && moves(pair, now)) {
                return true;
            }
        }
        return false;
    }

    /** To somebody outside of the group, who suits as well. */
    private boolean moves(int pair, Groups now) {
        int application = problem.applicationOf[pair];
        return problem.pairsOf(application)
                .filter(other -> !choice.has(other)
                        && problem.suitability[other] == problem.suitability[pair]
                        && free[problem.evaluatorOf[other]] > 0
                        && now.ofEvaluator(problem.evaluatorOf[other]) != now.ofApplication(application))
                .anyMatch(other -> takes(new int[] {pair}, new int[] {other}));
    }

    private boolean swaps(int pair, int[] chosen, Groups now) {
        int application = problem.applicationOf[pair];
        for (int other : chosen) {
            int otherApplication = problem.applicationOf[other];
            if (now.ofApplication(otherApplication) != now.ofApplication(application)) {
                int there = pairAt[at(application, problem.evaluatorOf[other])] - 1;
                int here = pairAt[at(otherApplication, problem.evaluatorOf[pair])] - 1;
                if (there >= 0
                        && here >= 0
                        && problem.suitability[there] + problem.suitability[here]
                                == problem.suitability[pair] + problem.suitability[other]
                        && staysServed(pair, there)
                        && staysServed(other, here)
                        && takes(new int[] {pair, other}, new int[] {there, here})) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean staysServed(int pair, int other) {
        return choice.served(problem.applicationOf[pair]) - problem.suitability[pair] + problem.suitability[other]
                >= worst;
    }

    private boolean takes(int[] given, int[] taken) {
        if (++counts > MOST_COUNTS || budget.isUsedUp()) {
            return false;
        }
        boolean[] changed = choice.pairs();
        for (int pair : given) {
            changed[pair] = false;
        }
        for (int pair : taken) {
            changed[pair] = true;
        }
        if (choice.groupsOf(changed).count() >= groups) {
            return false;
        }
        choice = new Choice(problem, changed);
        for (int pair : given) {
            free[problem.evaluatorOf[pair]]++;
        }
        for (int pair : taken) {
            free[problem.evaluatorOf[pair]]--;
        }
        return true;
    }
}
