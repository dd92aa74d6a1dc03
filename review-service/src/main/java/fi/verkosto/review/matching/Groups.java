package fi.verkosto.review.matching;

import java.util.stream.IntStream;

/** Which applications and evaluators pairs join, directly or through others. Who is in no pair is in no group. */
final class Groups {

    private final int[] parent;
    private final boolean[] paired;
    private final int applications;

    private Groups(Problem problem) {
        applications = problem.applications.size();
        parent = IntStream.range(0, applications + problem.evaluators.size()).toArray();
        paired = new boolean[parent.length];
    }

    static Groups of(Problem problem, boolean[] chosen) {
        Groups groups = new Groups(problem);
        problem.fixed.forEach(pair -> groups.join(pair[0], pair[1]));
        for (int pair = 0; pair < chosen.length; pair++) {
            if (chosen[pair]) {
                groups.join(problem.applicationOf[pair], problem.evaluatorOf[pair]);
            }
        }
        return groups;
    }

    private void join(int application, int evaluator) {
        paired[application] = true;
        paired[applications + evaluator] = true;
        parent[root(application)] = root(applications + evaluator);
    }

    private int root(int node) {
        int next = node;
        while (parent[next] != next) {
            parent[next] = parent[parent[next]];
            next = parent[next];
        }
        return next;
    }

    int count() {
        return (int) IntStream.range(0, parent.length)
                .filter(node -> paired[node] && parent[node] == node)
                .count();
    }

    int ofApplication(int application) {
        return root(application);
    }

    /** Of somebody in no pair: a group that nobody else has. */
    int ofEvaluator(int evaluator) {
        return root(applications + evaluator);
    }

    /** That with most applications, whence the others are joined to it. */
    int largest() {
        int[] sizes = new int[parent.length];
        IntStream.range(0, applications).filter(node -> paired[node]).forEach(node -> sizes[root(node)]++);
        return IntStream.range(0, sizes.length)
                .reduce((one, other) -> sizes[other] > sizes[one] ? other : one)
                .orElse(0);
    }
}
