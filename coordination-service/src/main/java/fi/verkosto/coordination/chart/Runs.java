package fi.verkosto.coordination.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The runs of a series, the earliest first. */
record Runs(List<Run> inOrder) {

    static Runs of(List<BigDecimal> values, BigDecimal centre) {
        List<Run> runs = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            int position = values.get(index).compareTo(centre);
            if (position == 0) {
                continue;
            }
            Side side = position > 0 ? Side.ABOVE : Side.BELOW;
            if (!runs.isEmpty() && runs.getLast().side() == side) {
                runs.add(runs.removeLast().with(index));
            } else {
                runs.add(new Run(side, index, index, 1));
            }
        }
        return new Runs(List.copyOf(runs));
    }

    int points() {
        return inOrder.stream().mapToInt(Run::length).sum();
    }

    int above() {
        return inOrder.stream()
                .filter(run -> run.side() == Side.ABOVE)
                .mapToInt(Run::length)
                .sum();
    }

    int crossings() {
        return Math.max(inOrder.size() - 1, 0);
    }

    /** The latest of equally long ones. */
    Optional<Run> longest() {
        return inOrder.stream().max(Comparator.comparingInt(Run::length).thenComparingInt(Run::first));
    }

    Optional<Run> latest(Predicate<Run> which) {
        return inOrder.reversed().stream().filter(which).findFirst();
    }

    /** The side of most of the latest values; of the last one if both sides have as many. */
    Side recentSide(int latest) {
        int left = latest;
        int lead = 0;
        Side last = inOrder.getLast().side();
        for (Run run : inOrder.reversed()) {
            int counted = Math.min(run.length(), left);
            lead += run.side() == last ? counted : -counted;
            left -= counted;
        }
        if (lead >= 0) {
            return last;
        }
        return last == Side.ABOVE ? Side.BELOW : Side.ABOVE;
    }
}
