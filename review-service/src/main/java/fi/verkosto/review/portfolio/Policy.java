package fi.verkosto.review.portfolio;

import java.util.SortedMap;

/** What is asked of a portfolio beyond the limits of the call. */
public sealed interface Policy {

    /** Whether it refuses portfolios; the others permit some, or prefer some to others. */
    default boolean refuses() {
        return switch (this) {
            case MinimumPoints _, Stages _, NoProviderTwice _, MostPerLead _ -> true;
            case EveryRegion _, PartialFunding _, WholeEuros _ -> false;
        };
    }

    /** Nobody with fewer points is funded. */
    record MinimumPoints(long points) implements Policy {}

    /**
     * As many regions as possible are reached, of those that any candidate reaches; which goes before all points. It refuses
     * no portfolio: where a region cannot be reached, the others are.
     */
    record EveryRegion() implements Policy {}

    /**
     * Awards reach providers of every one of these stages of development.
     *
     * @param atLeast by stage, how many awards have a provider of it
     */
    record Stages(SortedMap<String, Integer> atLeast) implements Policy {}

    /** No provider is in two awards, as a lead or as a member. */
    record NoProviderTwice() implements Policy {}

    /** Nobody leads more awards. */
    record MostPerLead(int awards) implements Policy {}

    /**
     * An award may be less than what was asked for.
     *
     * @param floorPercent of what was asked for; never less
     */
    record PartialFunding(int floorPercent) implements Policy {

        public PartialFunding {
            if (floorPercent < 1 || floorPercent > 99) {
                throw new IllegalArgumentException("A part is 1 to 99 per cent");
            }
        }
    }

    /** Awards are in whole euros, rounded down. */
    record WholeEuros() implements Policy {}
}
