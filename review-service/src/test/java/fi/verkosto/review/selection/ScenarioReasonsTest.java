package fi.verkosto.review.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Mean;
import fi.verkosto.review.ranking.Reach;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.scenario.ScenarioChoice;
import fi.verkosto.review.scenario.ScenarioPolicies;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy that costs points: that what is selected has the most of them is true within its condition alone. */
class ScenarioReasonsTest {

    private static final UUID APPLICATION = new UUID(7, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'minimumScore': '1.50'} | valinnan ehtojen, | inom villkoren för urvalet, | within the conditions",
                "{'noProviderTwice': true} | valinnan ehtojen, | inom villkoren för urvalet, | within the conditions",
                "{'mostPerLead': 1} | valinnan ehtojen, | inom villkoren för urvalet, | within the conditions",
                "{'stages': {'STARTING': 1}} | valinnan ehtojen, | inom villkoren för urvalet, | within the conditions",
                "{'everyRegion': true} | niin monesta maakunnasta kuin myöntöjen | så många landskap som är möjligt inom det | as is possible within the number",
                "{'everyRegion': true, 'mostPerLead': 1} | niin monesta maakunnasta kuin valinnan ehtojen, | som är möjligt inom villkoren | as is possible within the conditions",
                "{'partialFundingFloor': 80} | mitä myöntöjen enimmäismäärän | inom det högsta antalet | within the number of awards",
                "{} | mitä myöntöjen enimmäismäärän | inom det högsta antalet | within the number of awards"
            })
    void saysWithinWhichLimitsNothingIsBetter(String policies, String fi, String sv, String en) throws IOException {
        ScenarioPolicies kept = new ObjectMapper().readValue(policies.replace('\'', '"'), ScenarioPolicies.class);
        var reasons = new ScenarioReasons(new ScenarioChoice(kept, Map.of(), Set.of()), null).of(contender(), 3);

        assertThat(reasons.fi()).contains(fi, "Näissä rajoissa mikään joukko").doesNotContain("%");
        assertThat(reasons.sv()).contains(sv, "Inom dessa gränser").doesNotContain("%");
        assertThat(reasons.en()).contains(en, "Within these limits").doesNotContain("%");
    }

    private static Contender contender() {
        return new Contender(
                APPLICATION,
                APPLICATION,
                "12/340/2018",
                "REGIONAL_NETWORK",
                "Title",
                new Organisation("0502454-6", "Omnia"),
                new Mean(20, 10),
                Money.euros("1000"),
                new Reach(Set.of(), Set.of(), Set.of()),
                List.of(),
                Optional.empty());
    }
}
