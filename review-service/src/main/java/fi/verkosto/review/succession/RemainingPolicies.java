package fi.verkosto.review.succession;

import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Reach;
import fi.verkosto.review.scenario.ScenarioPolicies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the policies of a selection ask of those who follow, given the awards that stand. */
final class RemainingPolicies {

    private final ScenarioPolicies policies;
    private final List<Contender> standing;

    RemainingPolicies(ScenarioPolicies policies, List<Contender> standing) {
        this.policies = policies;
        this.standing = standing;
    }

    /** What an award that stands reaches already is not asked for again. */
    ScenarioPolicies policies() {
        Map<String, Integer> stages = new HashMap<>();
        policies.stages().forEach((stage, number) -> {
            int missing = number
                    - (int) standing.stream()
                            .filter(award -> award.reach().stages().contains(stage))
                            .count();
            if (missing > 0) {
                stages.put(stage, missing);
            }
        });
        return new ScenarioPolicies(
                policies.minimumScore(),
                policies.everyRegion(),
                stages,
                policies.noProviderTwice(),
                policies.mostPerLead(),
                policies.partialFundingFloor(),
                policies.wholeEuros());
    }

    /**
     * Those whom the awards that stand leave in, with the regions that they would add. Of a lead that has some awards, as many of
     * its best as it may have still.
     *
     * @param bestFirst of one strand or several
     */
    List<Contender> allowed(List<Contender> bestFirst) {
        Set<String> awarded = standing.stream()
                .flatMap(award -> award.reach().organisations().stream())
                .collect(Collectors.toSet());
        Set<String> reached = standing.stream()
                .flatMap(award -> award.reach().regions().stream())
                .collect(Collectors.toSet());
        Map<String, Integer> led = new HashMap<>();
        standing.forEach(award -> led.merge(award.lead().businessId(), 1, Integer::sum));
        List<Contender> allowed = new ArrayList<>();
        for (Contender contender : bestFirst) {
            boolean isTwice = policies.noProviderTwice()
                    && contender.reach().organisations().stream().anyMatch(awarded::contains);
            if (!isTwice && mayLeadAnother(led, contender.lead().businessId())) {
                allowed.add(adding(contender, reached));
            }
        }
        return List.copyOf(allowed);
    }

    /** A lead without awards has the whole limit, which the laboratory holds it to. */
    private boolean mayLeadAnother(Map<String, Integer> led, String lead) {
        if (policies.mostPerLead() == null || !led.containsKey(lead)) {
            return true;
        }
        return led.merge(lead, 1, Integer::sum) <= policies.mostPerLead();
    }

    private static Contender adding(Contender contender, Set<String> reached) {
        Reach reach = contender.reach();
        Set<String> regions = new HashSet<>(reach.regions());
        regions.removeAll(reached);
        return new Contender(
                contender.reviewId(),
                contender.applicationId(),
                contender.caseNumber(),
                contender.strand(),
                contender.title(),
                contender.lead(),
                contender.mean(),
                contender.requestedGrant(),
                new Reach(reach.organisations(), Set.copyOf(regions), reach.stages()),
                contender.scorers(),
                contender.panel());
    }
}
