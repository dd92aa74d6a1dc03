package fi.verkosto.review.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Calls to be selected in. */
final class Instances {

    private static final String NETWORK = "NETWORK";
    private static final String COORDINATION = "COORDINATION";

    private Instances() {}

    /** So small that every portfolio can be looked at; points and sums so coarse that there are ties. */
    static PortfolioInput small(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = new ArrayList<>();
        int number = 3 + random.nextInt(6);
        for (int i = 0; i < number; i++) {
            String lead = "lead-" + random.nextInt(4);
            Set<String> organisations = new HashSet<>(Set.of(lead));
            if (random.nextBoolean()) {
                organisations.add("member-" + random.nextInt(6));
            }
            candidates.add(new Candidate(
                    new UUID(seed, i),
                    random.nextInt(4) == 0 ? COORDINATION : NETWORK,
                    random.nextInt(8),
                    random.nextInt(900),
                    lead,
                    organisations,
                    Set.of("0" + random.nextInt(4)),
                    Set.of(random.nextBoolean() ? "STARTING" : "ADVANCED")));
        }
        return new PortfolioInput(
                candidates,
                List.of(
                        new StrandLimit(NETWORK, 1 + random.nextInt(3), random.nextInt(3) == 0 ? 800L : null),
                        new StrandLimit(COORDINATION, 1, null)),
                400 + random.nextInt(1_600),
                policies(random));
    }

    private static List<Policy> policies(Random random) {
        List<Policy> all = List.of(
                new Policy.MinimumPoints(1 + random.nextInt(4)),
                new Policy.EveryRegion(),
                new Policy.Stages(new TreeMap<>(Map.of("STARTING", 1 + random.nextInt(2)))),
                new Policy.NoProviderTwice(),
                new Policy.MostPerLead(1),
                new Policy.PartialFunding(50 + random.nextInt(45)),
                new Policy.WholeEuros());
        return all.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    /** As many as a large call has, in 19 regions. */
    static PortfolioInput large(int applications, int awards, List<Policy> policies) {
        Random random = new Random(applications);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < applications; i++) {
            String lead = "lead-" + random.nextInt(applications / 2);
            candidates.add(new Candidate(
                    new UUID(7, i),
                    NETWORK,
                    // The means of three evaluators, to hundredths, times three.
                    300 + random.nextInt(1_200),
                    100 * (100_000L + random.nextInt(700_000)),
                    lead,
                    Set.of(lead, "member-" + random.nextInt(applications)),
                    Set.of("r" + random.nextInt(19)),
                    Set.of(random.nextBoolean() ? "STARTING" : "ADVANCED")));
        }
        return new PortfolioInput(
                candidates, List.of(new StrandLimit(NETWORK, awards, null)), awards * 100L * 350_000, policies);
    }
}
