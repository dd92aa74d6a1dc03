package fi.verkosto.review.matching;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import fi.verkosto.review.solver.NativeSolver;
import java.util.stream.IntStream;

/** Serves every application so that the weighted suitability is greatest: a flow of minimum cost, which is whole by itself. */
final class Flow {

    private final Choice choice;
    private final long value;

    private Flow(Choice choice, long value) {
        this.choice = choice;
        this.value = value;
    }

    /**
     * Of a problem in which every application can be served.
     *
     * @param weights of each application
     */
    static Flow greatest(Problem problem, long[] weights) {
        NativeSolver.load();
        MinCostFlow flow = new MinCostFlow();
        try {
            return solve(problem, weights, flow);
        } finally {
            // Its memory is none that the garbage collector sees.
            flow.delete();
        }
    }

    private static Flow solve(Problem problem, long[] weights, MinCostFlow flow) {
        int source = problem.demand.length + problem.room.length;
        int sink = source + 1;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            int application = problem.applicationOf[pair];
            flow.addArcWithCapacityAndUnitCost(
                    application,
                    problem.demand.length + problem.evaluatorOf[pair],
                    1,
                    -weights[application] * problem.suitability[pair]);
        }
        problem.wanting()
                .forEach(application ->
                        flow.addArcWithCapacityAndUnitCost(source, application, problem.demand[application], 0));
        IntStream.range(0, problem.room.length)
                .forEach(evaluator -> flow.addArcWithCapacityAndUnitCost(
                        problem.demand.length + evaluator, sink, problem.room[evaluator], 0));
        flow.setNodeSupply(source, problem.wanted());
        flow.setNodeSupply(sink, -problem.wanted());
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("The flow is " + status);
        }
        boolean[] chosen = new boolean[problem.pairs()];
        IntStream.range(0, chosen.length).forEach(pair -> chosen[pair] = flow.getFlow(pair) > 0);
        return new Flow(new Choice(problem, chosen), -flow.getOptimalCost());
    }

    Choice choice() {
        return choice;
    }

    /** The weighted suitability of what was chosen. */
    long value() {
        return value;
    }
}
