package fi.verkosto.review.matching;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the groups of a choice within CP-SAT: applications and evaluators in a pair hang on another of their pairs, at a
 * greater depth than that one, or else are the root of a group.
 */
final class GroupsModel {

    private final Model model;
    private final Problem problem;
    private final int nodes;
    private final IntVar[] depth;
    private final List<List<Literal>> above;
    private final List<List<Literal>> pairsOf;

    private GroupsModel(Model model, Problem problem) {
        this.model = model;
        this.problem = problem;
        nodes = problem.demand.length + problem.room.length;
        depth = new IntVar[nodes];
        above = new ArrayList<>();
        pairsOf = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            depth[node] = model.constraints.newIntVar(0, nodes, "");
            above.add(new ArrayList<>());
            pairsOf.add(new ArrayList<>());
        }
    }

    /** The number of groups, at least: where it is made smallest it is the number. */
    static IntVar count(Model model, Problem problem) {
        GroupsModel groups = new GroupsModel(model, problem);
        model.pairs()
                .forEach(pair ->
                        groups.add(problem.applicationOf[pair], problem.evaluatorOf[pair], model.variable(pair)));
        problem.fixed.forEach(pair -> groups.add(pair[0], pair[1], model.constraints.trueLiteral()));
        return groups.roots();
    }

    private void add(int application, int evaluator, Literal pair) {
        int other = problem.demand.length + evaluator;
        hang(application, other, pair);
        hang(other, application, pair);
        pairsOf.get(application).add(pair);
        pairsOf.get(other).add(pair);
    }

    private void hang(int node, int on, Literal pair) {
        BoolVar hangs = model.constraints.newBoolVar("");
        model.constraints.addImplication(hangs, pair);
        model.constraints
                .addGreaterOrEqual(depth[node], LinearExpr.affine(depth[on], 1, 1))
                .onlyEnforceIf(hangs);
        above.get(node).add(hangs);
    }

    private IntVar roots() {
        LinearExprBuilder roots = LinearExpr.newBuilder();
        for (int node = 0; node < nodes; node++) {
            if (!pairsOf.get(node).isEmpty()) {
                BoolVar root = model.constraints.newBoolVar("");
                roots.add(root);
                above.get(node).add(root);
                model.constraints.addAtMostOne(above.get(node));
                for (Literal pair : pairsOf.get(node)) {
                    List<Literal> somewhere = new ArrayList<>(above.get(node));
                    somewhere.add(pair.not());
                    model.constraints.addBoolOr(somewhere);
                }
            }
        }
        IntVar count = model.constraints.newIntVar(0, nodes, "");
        model.constraints.addEquality(count, roots);
        return count;
    }
}
