package fi.verkosto.review.portfolio;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What limits and policies leave, as candidates are taken one by one. */
final class Room {

    private final PortfolioInput input;
    private final int[] strandOf;
    private final long[] least;
    private final int[] awards;
    private final long[] moneyOfStrand;
    private final int mostPerLead;
    private final boolean onceEach;
    private final Map<String, Integer> awarded = new HashMap<>();
    private final Map<String, Integer> led = new HashMap<>();
    private long money;

    Room(PortfolioInput input) {
        this.input = input;
        Sums sums = Sums.of(input);
        money = sums.units(input.money());
        least = input.candidates().stream()
                .mapToLong(candidate -> sums.allow(candidate.asked()) ? sums.least(candidate.asked()) : Long.MAX_VALUE)
                .toArray();
        strandOf = input.candidates().stream().mapToInt(this::strand).toArray();
        awards = input.strands().stream().mapToInt(StrandLimit::awards).toArray();
        // One that shares the money of the call has as much as there is of that.
        moneyOfStrand = input.strands().stream()
                .mapToLong(strand -> strand.money() == null ? money : sums.units(strand.money()))
                .toArray();
        mostPerLead = input.policy(Policy.MostPerLead.class)
                .map(Policy.MostPerLead::awards)
                .orElse(Integer.MAX_VALUE);
        onceEach = input.policy(Policy.NoProviderTwice.class).isPresent();
    }

    private int strand(Candidate candidate) {
        return IntStream.range(0, input.strands().size())
                .filter(i -> input.strands().get(i).strand().equals(candidate.strand()))
                .findFirst()
                .orElseThrow();
    }

    int strandOf(int candidate) {
        return strandOf[candidate];
    }

    int awardsLeft(int strand) {
        return awards[strand];
    }

    boolean has(int candidate) {
        Candidate asking = input.candidates().get(candidate);
        int strand = strandOf[candidate];
        return awards[strand] > 0
                && least[candidate] <= money
                && least[candidate] <= moneyOfStrand[strand]
                && led.getOrDefault(asking.lead(), 0) < mostPerLead
                && !(onceEach
                        && asking.organisations().stream().anyMatch(provider -> awarded.getOrDefault(provider, 0) > 0));
    }

    void take(int candidate) {
        move(candidate, 1);
    }

    void giveBack(int candidate) {
        move(candidate, -1);
    }

    private void move(int candidate, int times) {
        Candidate asking = input.candidates().get(candidate);
        int strand = strandOf[candidate];
        awards[strand] -= times;
        money -= times * least[candidate];
        moneyOfStrand[strand] -= times * least[candidate];
        led.merge(asking.lead(), times, Integer::sum);
        if (onceEach) {
            asking.organisations().forEach(provider -> awarded.merge(provider, times, Integer::sum));
        }
    }
}
