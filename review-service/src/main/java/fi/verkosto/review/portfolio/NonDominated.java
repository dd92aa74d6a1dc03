package fi.verkosto.review.portfolio;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All portfolios that no other surpasses under every weighting. Goes through every portfolio there is, but for those of which
 * what is still open cannot make one that is unsurpassed.
 */
final class NonDominated {

    /** A look at a portfolio found before takes a small part of a step. */
    private static final int LOOKS_OF_A_STEP = 5;

    private final PortfolioInput input;
    private final Worth worth;
    private final long[][] points;
    private final int regionsToReach;
    private final Policy.Stages stages;
    private final int[] order;
    private final Room room;
    private final Ceilings ceilings;
    private final BitSet funded = new BitSet();
    private final Unsurpassed unsurpassed = new Unsurpassed();
    private long stepsLeft;

    private NonDominated(PortfolioInput input, long[][] points, int weightings, int regionsToReach, long mostSteps) {
        this.input = input;
        worth = Worth.of(input);
        this.points = points;
        this.regionsToReach = regionsToReach;
        stepsLeft = mostSteps;
        stages = input.policy(Policy.Stages.class).orElse(new Policy.Stages(new TreeMap<>()));
        room = new Room(input);
        order = IntStream.range(0, input.candidates().size())
                .filter(i -> input.meetsMinimum(input.candidates().get(i)))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(room::strandOf)
                        .thenComparing(Comparator.<Integer>comparingLong(i -> Values.total(points[i]))
                                .reversed()))
                .mapToInt(Integer::intValue)
                .toArray();
        ceilings = new Ceilings(order, points, weightings, room);
    }

    /**
     * The sets of candidates that are funded.
     *
     * @param points by candidate and weighting
     * @param regionsToReach at least
     * @param mostSteps how far to go
     * @return empty if that was not far enough
     */
    static Optional<List<BitSet>> of(
            PortfolioInput input, long[][] points, int weightings, int regionsToReach, long mostSteps) {
        NonDominated search = new NonDominated(input, points, weightings, regionsToReach, mostSteps);
        search.from(0, new long[weightings]);
        return search.isTooFar() ? Optional.empty() : Optional.of(search.unsurpassed.sets());
    }

    private void from(int place, long[] value) {
        stepsLeft--;
        if (isTooFar()) {
            return;
        }
        if (place == order.length) {
            complete(value);
            return;
        }
        if (unsurpassed.surpass(ceilings.from(place, value))) {
            return;
        }
        int candidate = order[place];
        if (room.has(candidate)) {
            room.take(candidate);
            funded.set(candidate);
            from(place + 1, Values.sum(value, points[candidate]));
            funded.clear(candidate);
            room.giveBack(candidate);
        }
        from(place + 1, value);
    }

    private boolean isTooFar() {
        return stepsLeft < unsurpassed.looks() / LOOKS_OF_A_STEP;
    }

    private void complete(long[] value) {
        if (!unsurpassed.surpass(value) && keepsWhatIsAsked()) {
            unsurpassed.add(funded, value);
        }
    }

    private boolean keepsWhatIsAsked() {
        return stages.atLeast().entrySet().stream().allMatch(stage -> reaches(stage.getKey()) >= stage.getValue())
                && (regionsToReach == 0 || worth.regions(funded) >= regionsToReach);
    }

    private long reaches(String stage) {
        return funded.stream()
                .filter(i -> input.candidates().get(i).stages().contains(stage))
                .count();
    }
}
