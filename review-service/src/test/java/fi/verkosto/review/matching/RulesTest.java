package fi.verkosto.review.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Application SWEDISH =
            new Application(Instances.id(1), "1/340/2018", 1, Optional.of("sv"), Set.of());
    private static final Application OTHER = Instances.application(2, 1);
    private static final Evaluator FINNISH = Instances.evaluator(1, 1);
    private static final Evaluator BOTH = new Evaluator("both", 2, 1, Set.of("fi", "sv"), Set.of());
    private static final Pair FORBIDDEN = new Pair(OTHER.id(), BOTH.person());

    private static final MatchingInput INPUT = new MatchingInput(
            List.of(SWEDISH, OTHER), List.of(FINNISH, BOTH), Set.of(FORBIDDEN), Set.of(), 1, Instances.LONG);

    @Test
    void letPassWhatBreaksNone() {
        assertThat(Rules.violations(
                        INPUT, List.of(new Pair(SWEDISH.id(), BOTH.person()), new Pair(OTHER.id(), FINNISH.person()))))
                .isEmpty();
    }

    @Test
    void nameWhatBreaksThem() {
        assertThat(broken(new Pair(SWEDISH.id(), FINNISH.person()))).containsExactly(Rule.LANGUAGE, Rule.NUMBER);
        assertThat(broken(FORBIDDEN)).containsExactly(Rule.PAIR_FORBIDDEN, Rule.NUMBER);
        assertThat(broken(new Pair(UUID.randomUUID(), BOTH.person())))
                .containsExactly(Rule.APPLICATION_UNKNOWN, Rule.NUMBER, Rule.NUMBER);
        assertThat(broken(new Pair(OTHER.id(), "nobody"))).containsExactly(Rule.EVALUATOR_UNKNOWN, Rule.NUMBER);
    }

    @Test
    void nameTheSecondOfTwoAndWhoGetsTooMuch() {
        Pair pair = new Pair(OTHER.id(), FINNISH.person());

        assertThat(broken(pair, pair)).containsExactly(Rule.PAIR_TWICE, Rule.CAPACITY, Rule.NUMBER, Rule.NUMBER);
    }

    @Test
    void countWhatIsThereAlready() {
        MatchingInput fixed = new MatchingInput(
                INPUT.applications(),
                INPUT.evaluators(),
                Set.of(),
                Set.of(new Pair(SWEDISH.id(), BOTH.person())),
                1,
                Instances.LONG);

        assertThat(Rules.violations(fixed, List.of(new Pair(OTHER.id(), BOTH.person()))))
                .isEmpty();
    }

    private static List<Rule> broken(Pair... pairs) {
        return Rules.violations(INPUT, List.of(pairs)).stream()
                .map(Violation::rule)
                .toList();
    }
}
