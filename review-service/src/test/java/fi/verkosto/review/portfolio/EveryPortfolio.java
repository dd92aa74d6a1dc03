package fi.verkosto.review.portfolio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All portfolios that keep limits and policies, one by one: what the laboratory is held against. Shares no rule with it. */
final class EveryPortfolio {

    private EveryPortfolio() {}

    static List<BitSet> of(PortfolioInput input) {
        List<BitSet> all = new ArrayList<>();
        for (long bits = 0; bits < 1L << input.candidates().size(); bits++) {
            BitSet funded = BitSet.valueOf(new long[] {bits});
            if (keeps(input, funded)) {
                all.add(funded);
            }
        }
        return all;
    }

    /** Those that nothing is better than, regions before points. */
    static List<BitSet> best(PortfolioInput input) {
        List<BitSet> all = of(input);
        Optional<Value> best = all.stream().map(set -> value(input, set)).max(Value::compareTo);
        return all.stream()
                .filter(set -> value(input, set).compareTo(best.orElseThrow()) == 0)
                .toList();
    }

    static Value value(PortfolioInput input, BitSet funded) {
        boolean countsRegions = input.policies().contains(new Policy.EveryRegion());
        return new Value(
                countsRegions
                        ? of(input, funded)
                                .flatMap(candidate -> candidate.regions().stream())
                                .distinct()
                                .count()
                        : 0,
                of(input, funded).mapToLong(Candidate::points).sum());
    }

    static boolean keeps(PortfolioInput input, BitSet funded) {
        return keepsMoney(input, funded)
                && of(input, funded).allMatch(candidate -> least(input, candidate) <= candidate.asked())
                && input.policies().stream().allMatch(policy -> keeps(input, funded, policy));
    }

    private static boolean keepsMoney(PortfolioInput input, BitSet funded) {
        return of(input, funded).mapToLong(candidate -> least(input, candidate)).sum() <= input.money()
                && input.strands().stream().allMatch(strand -> {
                    List<Candidate> those = of(input, funded)
                            .filter(candidate -> candidate.strand().equals(strand.strand()))
                            .toList();
                    return those.size() <= strand.awards()
                            && (strand.money() == null
                                    || those.stream()
                                                    .mapToLong(candidate -> least(input, candidate))
                                                    .sum()
                                            <= strand.money());
                });
    }

    /** In cents: the first multiple of the unit that is not below the floor. */
    static long least(PortfolioInput input, Candidate candidate) {
        long unit = input.policies().contains(new Policy.WholeEuros()) ? 100 : 1;
        if (floor(input) == 100) {
            return candidate.asked() / unit * unit;
        }
        long cents = (candidate.asked() * floor(input) + 99) / 100;
        return (cents + unit - 1) / unit * unit;
    }

    /** In per cent. */
    static int floor(PortfolioInput input) {
        return input.policies().stream()
                .filter(Policy.PartialFunding.class::isInstance)
                .map(Policy.PartialFunding.class::cast)
                .map(Policy.PartialFunding::floorPercent)
                .findFirst()
                .orElse(100);
    }

    private static boolean keeps(PortfolioInput input, BitSet funded, Policy policy) {
        List<Candidate> those = of(input, funded).toList();
        return switch (policy) {
            case Policy.MinimumPoints(long points) ->
                those.stream().allMatch(candidate -> candidate.points() >= points);
            case Policy.Stages stages ->
                stages.atLeast().entrySet().stream()
                        .allMatch(stage -> those.stream()
                                        .filter(candidate -> candidate.stages().contains(stage.getKey()))
                                        .count()
                                >= stage.getValue());
            case Policy.NoProviderTwice _ -> {
                Set<String> seen = new HashSet<>();
                yield those.stream()
                        .flatMap(candidate -> candidate.organisations().stream())
                        .allMatch(seen::add);
            }
            case Policy.MostPerLead(int awards) ->
                those.stream()
                        .allMatch(one -> those.stream()
                                        .filter(other -> other.lead().equals(one.lead()))
                                        .count()
                                <= awards);
            case Policy.EveryRegion _, Policy.PartialFunding _, Policy.WholeEuros _ -> true;
        };
    }

    private static Stream<Candidate> of(PortfolioInput input, BitSet funded) {
        return funded.stream().mapToObj(input.candidates()::get);
    }

    /** What a portfolio is worth. */
    record Value(long regions, long points) implements Comparable<Value> {
        @Override
        public int compareTo(Value other) {
            int byRegions = Long.compare(regions, other.regions);
            return byRegions == 0 ? Long.compare(points, other.points) : byRegions;
        }
    }
}
