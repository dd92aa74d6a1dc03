package fi.verkosto.review.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Applications and evaluators that scores join, directly or through others. */
final class Groups {

    private static final int NONE = -1;

    private final Design design;
    private final int[] ofApplication;
    private final int[] ofEvaluator;

    private Groups(Design design) {
        this.design = design;
        ofApplication = IntStream.range(0, design.applications().levels())
                .map(application -> NONE)
                .toArray();
        ofEvaluator = IntStream.range(0, design.evaluators().levels())
                .map(evaluator -> NONE)
                .toArray();
    }

    /** The one with most applications first; of equals the one with the smallest ID. */
    static List<Reason.Group> of(Design design) {
        Groups groups = new Groups(design);
        int count = 0;
        for (int application = 0; application < groups.ofApplication.length; application++) {
            if (groups.ofApplication[application] == NONE) {
                groups.spread(application, count++);
            }
        }
        return IntStream.range(0, count)
                .mapToObj(groups::named)
                .sorted(Comparator.comparingInt(group -> -group.applicationIds().size()))
                .toList();
    }

    private void spread(int first, int group) {
        List<Integer> reached = new ArrayList<>(List.of(first));
        ofApplication[first] = group;
        for (int next = 0; next < reached.size(); next++) {
            for (int score : design.applications().scoresOf(reached.get(next))) {
                int evaluator = design.evaluators().levelOf(score);
                if (ofEvaluator[evaluator] == NONE) {
                    ofEvaluator[evaluator] = group;
                    reach(evaluator, group, reached);
                }
            }
        }
    }

    private void reach(int evaluator, int group, List<Integer> reached) {
        for (int score : design.evaluators().scoresOf(evaluator)) {
            int application = design.applications().levelOf(score);
            if (ofApplication[application] == NONE) {
                ofApplication[application] = group;
                reached.add(application);
            }
        }
    }

    private Reason.Group named(int group) {
        return new Reason.Group(
                members(ofApplication, group)
                        .mapToObj(design.applicationIds()::get)
                        .toList(),
                members(ofEvaluator, group)
                        .mapToObj(design.evaluatorNames()::get)
                        .toList());
    }

    private static IntStream members(int[] groupOf, int group) {
        return IntStream.range(0, groupOf.length).filter(level -> groupOf[level] == group);
    }
}
