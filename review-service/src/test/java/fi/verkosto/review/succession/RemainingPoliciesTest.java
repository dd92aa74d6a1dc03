package fi.verkosto.review.succession;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Mean;
import fi.verkosto.review.ranking.Reach;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.scenario.ScenarioPolicies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RemainingPoliciesTest {

    private static final String STRAND = "REGIONAL_NETWORK";
    private static final String OMNIA = "0502454-6";
    private static final String GRADIA = "0208201-1";
    private static final String TREDU = "0211675-2";

    private final Contender award = contender(1, OMNIA, Set.of(OMNIA, TREDU), Set.of("01"), Set.of("STARTING"));

    @Test
    void leaveOutWhoeverHasAPartInAnAward() {
        Contender twice = contender(2, GRADIA, Set.of(GRADIA, TREDU), Set.of(), Set.of());
        Contender apart = contender(3, GRADIA, Set.of(GRADIA), Set.of(), Set.of());

        assertThat(remaining(policies(true, Map.of(), null)).allowed(List.of(twice, apart)))
                .extracting(Contender::applicationId)
                .containsExactly(apart.applicationId());
        assertThat(remaining(policies(false, Map.of(), null)).allowed(List.of(twice, apart)))
                .hasSize(2);
    }

    @Test
    void askForStagesThatNoAwardReaches() {
        assertThat(remaining(policies(false, Map.of("STARTING", 1, "ADVANCED", 1), null))
                        .policies()
                        .stages())
                .isEqualTo(Map.of("ADVANCED", 1));
        assertThat(remaining(policies(false, Map.of("STARTING", 3), null))
                        .policies()
                        .stages())
                .isEqualTo(Map.of("STARTING", 2));
    }

    @Test
    void countRegionsThatNoAwardReaches() {
        Contender follower = contender(2, GRADIA, Set.of(GRADIA), Set.of("01", "06"), Set.of());

        assertThat(remaining(policies(false, Map.of(), null))
                        .allowed(List.of(follower))
                        .getFirst()
                        .reach()
                        .regions())
                .containsExactly("06");
    }

    @Test
    void letALeadHaveAsManyAsItMayStill() {
        Contender first = contender(2, OMNIA, Set.of(OMNIA), Set.of(), Set.of());
        Contender second = contender(3, OMNIA, Set.of(OMNIA), Set.of(), Set.of());
        Contender other = contender(4, GRADIA, Set.of(GRADIA), Set.of(), Set.of());

        assertThat(remaining(policies(false, Map.of(), 2)).allowed(List.of(first, second, other)))
                .extracting(Contender::applicationId)
                .containsExactly(first.applicationId(), other.applicationId());
        assertThat(remaining(policies(false, Map.of(), 1)).allowed(List.of(first, second, other)))
                .extracting(Contender::applicationId)
                .containsExactly(other.applicationId());
    }

    private RemainingPolicies remaining(ScenarioPolicies policies) {
        return new RemainingPolicies(policies, List.of(award));
    }

    private static ScenarioPolicies policies(boolean once, Map<String, Integer> stages, Integer mostPerLead) {
        return new ScenarioPolicies(null, false, stages, once, mostPerLead, null, false);
    }

    private static Contender contender(
            int number, String lead, Set<String> organisations, Set<String> regions, Set<String> stages) {
        return new Contender(
                new UUID(1, number),
                new UUID(2, number),
                "12/340/2018",
                STRAND,
                "Title",
                new Organisation(lead, "Lead"),
                new Mean(20, 10),
                Money.euros("100000.00"),
                new Reach(organisations, regions, stages),
                List.of(),
                Optional.empty());
    }
}
