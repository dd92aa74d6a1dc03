package fi.verkosto.review.portfolio;

import fi.verkosto.review.portfolio.Laboratory.Result;
import fi.verkosto.review.solver.Budget;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds how far a portfolio depends on the weights: exactly where there are few enough, else by a sample. */
public final class Robustly {

    /** Forty applications for six places take a small part of them. */
    public static final long MOST_STEPS = 50_000_000;

    private static final int DRAWN = 100;
    public static final long SEED = 20_181_121;
    private static final int HUNDREDTHS = 100;

    private final ScoredInput scored;
    private final Weightings weightings;
    private final Budget budget;
    private final List<List<Integer>> corners;

    private Robustly(ScoredInput scored, Weightings weightings, Budget budget) {
        this.scored = scored;
        this.weightings = weightings;
        this.budget = budget;
        corners = weightings.corners();
    }

    /**
     * Searches in the thread of the caller.
     *
     * @param mostSteps after which a sample has to do
     */
    public static Robustness of(ScoredInput scored, Weightings weightings, Budget budget, long mostSteps) {
        Robustly search = new Robustly(scored, weightings, budget);
        try {
            return search.exact(mostSteps).orElseGet(search::sampled);
        } catch (OutOfTime e) {
            return new Robustness.Unknown();
        }
    }

    private Optional<Robustness> exact(long mostSteps) {
        PortfolioInput input = scored.input();
        long[][] points = IntStream.range(0, input.candidates().size())
                .mapToObj(i -> corners.stream()
                        .mapToLong(corner -> scored.points(i, corner))
                        .toArray())
                .toArray(long[][]::new);
        return NonDominated.of(input, points, corners.size(), regionsToReach(), mostSteps)
                .map(sets -> new Robustness.Exact(sets.size(), counted(sets.stream())));
    }

    /** It goes before points under every weighting. */
    private int regionsToReach() {
        PortfolioInput input = scored.input();
        if (!Worth.of(input).countsRegions()) {
            return 0;
        }
        Model model = Model.of(input);
        model.maximizeValue();
        return new Search(budget)
                .proven(model)
                .map(found -> Worth.of(input).regions(found.funded()))
                .orElse(0);
    }

    private Robustness sampled() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        List<List<Integer>> weights = Stream.concat(
                        corners.stream()
                                .limit(DRAWN)
                                .map(corner -> corner.stream()
                                        .map(weight -> weight * HUNDREDTHS)
                                        .toList()),
                        IntStream.range(0, DRAWN).mapToObj(_ -> weightings.drawn(corners, random)))
                .toList();
        List<BitSet> best = weights.stream().map(this::bestUnder).toList();
        return new Robustness.Sampled(weights.size(), counted(best.stream()));
    }

    private BitSet bestUnder(List<Integer> weights) {
        List<Integer> admitted = scored.admitted();
        BitSet funded = new BitSet();
        if (new Laboratory(scored.weighted(weights), budget).best() instanceof Result.Chosen(Portfolio portfolio)) {
            if (!portfolio.proven()) {
                throw new OutOfTime();
            }
            portfolio.awards().keySet().forEach(i -> funded.set(admitted.get(i)));
        }
        return funded;
    }

    private List<Integer> counted(Stream<BitSet> sets) {
        int[] counts = new int[scored.input().candidates().size()];
        sets.forEach(set -> set.stream().forEach(i -> counts[i]++));
        return IntStream.of(counts).boxed().toList();
    }
}
