package fi.verkosto.review.matching;

import fi.verkosto.review.matching.Impossible.Clash;
import fi.verkosto.review.solver.Budget;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds out whether every application can be served, by augmenting paths, and if not, who clashes: by Hall's theorem a set
 * of applications is to blame that want more than all their evaluators have.
 */
final class Serving {

    private static final int NONE = -1;

    private final Problem problem;
    private final boolean[] open;
    private final boolean[] used;
    private final boolean[] left;
    private final int[] unmet;
    private final int[] free;
    /** The pairs of each evaluator. */
    private final int[][] pairsOf;

    private Serving(Problem problem, boolean[] open) {
        this.problem = problem;
        this.open = open;
        used = new boolean[problem.pairs()];
        left = new boolean[problem.demand.length];
        unmet = problem.demand.clone();
        free = problem.room.clone();
        int[] sizes = new int[free.length];
        Arrays.stream(problem.evaluatorOf).forEach(evaluator -> sizes[evaluator]++);
        pairsOf = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        for (int pair = problem.pairs() - 1; pair >= 0; pair--) {
            int evaluator = problem.evaluatorOf[pair];
            pairsOf[evaluator][--sizes[evaluator]] = pair;
        }
    }

    /** Empty if every application can be served. */
    static Optional<Impossible> objection(Problem problem, Budget budget) {
        boolean[] all = new boolean[problem.pairs()];
        Arrays.fill(all, true);
        Serving serving = new Serving(problem, all);
        OptionalInt unserved = serving.firstUnserved();
        return unserved.isEmpty()
                ? Optional.empty()
                : Optional.of(new Impossible(
                        problem.wanted(),
                        Arrays.stream(problem.room).sum(),
                        serving.clash(unserved.getAsInt(), budget)));
    }

    /** Whether every application can be served by the pairs that are open. */
    static boolean isPossible(Problem problem, boolean[] open) {
        return new Serving(problem, open).firstUnserved().isEmpty();
    }

    /** Serves one after the other, as far as it goes. */
    private OptionalInt firstUnserved() {
        return problem.wanting()
                .filter(application -> {
                    serve(application);
                    return unmet[application] > 0;
                })
                .findFirst();
    }

    private boolean isComplete() {
        return Arrays.stream(unmet).allMatch(missing -> missing == 0);
    }

    private void serve(int application) {
        while (unmet[application] > 0 && new Search(application).augments()) {
            unmet[application]--;
        }
    }

    /** All that were served before it and share its evaluators, less whoever is not to blame. */
    private Clash clash(int unserved, Budget budget) {
        boolean[] clashing = new Search(unserved).reached();
        IntStream.range(0, unmet.length)
                .filter(application -> !clashing[application])
                .forEach(this::leaveOut);
        IntStream.range(0, unmet.length)
                .filter(application -> clashing[application] && !budget.isUsedUp())
                .forEach(this::leaveOutUnlessNeeded);
        return named();
    }

    private void leaveOutUnlessNeeded(int application) {
        leaveOut(application);
        serveRest();
        if (isComplete()) {
            left[application] = false;
            unmet[application] = problem.demand[application];
            serve(application);
        }
    }

    private void leaveOut(int application) {
        problem.pairsOf(application).filter(pair -> used[pair]).forEach(pair -> {
            used[pair] = false;
            free[problem.evaluatorOf[pair]]++;
        });
        left[application] = true;
        unmet[application] = 0;
    }

    private void serveRest() {
        problem.wanting().filter(application -> !left[application]).forEach(this::serve);
    }

    private Clash named() {
        int[] clashing =
                problem.wanting().filter(application -> !left[application]).toArray();
        int[] pairs = new int[free.length];
        Arrays.stream(clashing).flatMap(problem::pairsOf).forEach(pair -> pairs[problem.evaluatorOf[pair]]++);
        return new Clash(
                Arrays.stream(clashing)
                        .mapToObj(problem.applications::get)
                        .map(Application::id)
                        .sorted()
                        .toList(),
                Arrays.stream(clashing)
                        .mapToObj(problem.applications::get)
                        .sorted(Comparator.comparing(Application::id))
                        .map(Application::caseNumber)
                        .toList(),
                Arrays.stream(clashing)
                        .map(application -> problem.demand[application])
                        .sum(),
                IntStream.range(0, pairs.length)
                        .map(evaluator -> Math.min(pairs[evaluator], problem.room[evaluator]))
                        .sum(),
                IntStream.range(0, pairs.length)
                        .filter(evaluator -> pairs[evaluator] > 0)
                        .mapToObj(evaluator -> problem.evaluators.get(evaluator).person())
                        .sorted()
                        .toList());
    }

    /** Goes out from one application, along pairs that are not used, and back along those that are. */
    private final class Search {

        private final int[] queue = new int[left.length];
        private final boolean[] reached = new boolean[left.length];
        private final int[] pairTo = new int[free.length];
        private int length;

        Search(int from) {
            Arrays.fill(pairTo, NONE);
            add(from);
        }

        private void add(int application) {
            reached[application] = true;
            queue[length++] = application;
        }

        /** The set of applications that cannot be served together, if nothing augments. */
        boolean[] reached() {
            augments();
            return reached;
        }

        boolean augments() {
            for (int next = 0; next < length; next++) {
                for (int pair = problem.begin[queue[next]]; pair < problem.begin[queue[next] + 1]; pair++) {
                    int evaluator = problem.evaluatorOf[pair];
                    if (open[pair] && !used[pair] && pairTo[evaluator] == NONE) {
                        pairTo[evaluator] = pair;
                        if (free[evaluator] > 0) {
                            free[evaluator]--;
                            exchangeBackFrom(evaluator);
                            return true;
                        }
                        spread(evaluator);
                    }
                }
            }
            return false;
        }

        private void spread(int evaluator) {
            for (int pair : pairsOf[evaluator]) {
                if (used[pair] && !reached[problem.applicationOf[pair]]) {
                    givenUp[problem.applicationOf[pair]] = pair;
                    add(problem.applicationOf[pair]);
                }
            }
        }

        private final int[] givenUp = new int[left.length];

        private void exchangeBackFrom(int last) {
            int evaluator = last;
            while (true) {
                int pair = pairTo[evaluator];
                used[pair] = true;
                int application = problem.applicationOf[pair];
                if (application == queue[0]) {
                    return;
                }
                used[givenUp[application]] = false;
                evaluator = problem.evaluatorOf[givenUp[application]];
            }
        }
    }
}
