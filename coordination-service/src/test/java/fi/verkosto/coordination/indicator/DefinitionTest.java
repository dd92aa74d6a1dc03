package fi.verkosto.coordination.indicator;

import static fi.verkosto.coordination.indicator.Definitions.aDefinition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.api.refusal.Refusal;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionTest {

    static Stream<Definitions> measuringOtherwise() {
        return Stream.of(
                aDefinition().formula("Koulutetut", "Koulutetut jaettuna kaikilla (sv)"),
                aDefinition().source("Kysely"),
                aDefinition().unit(Unit.SCORE),
                aDefinition().decimals(2),
                aDefinition().levels("TOP"),
                aDefinition().themes("PARTNERSHIPS"),
                aDefinition().rhythm(Rhythm.MONTHLY),
                aDefinition().lowerIsBetter(),
                aDefinition().cumulative());
    }

    @ParameterizedTest
    @MethodSource("measuringOtherwise")
    void startsANewSeriesWhereItMeasuresOtherwise(Definitions other) {
        assertThat(aDefinition().build().measuresAs(other.build())).isFalse();
    }

    static Stream<Definitions> inOtherWords() {
        return Stream.of(
                aDefinition().names("Valmennetut"),
                aDefinition().formula("Koulutetut jaettuna kaikilla", "Utbildade delat med alla"),
                aDefinition().target("70"),
                aDefinition().startingPoint("35"),
                aDefinition().limits("0", "99.5"));
    }

    @ParameterizedTest
    @MethodSource("inOtherWords")
    void startsNoneWhereOnlyWordsTargetOrLimitsChange(Definitions other) {
        assertThat(aDefinition().build().measuresAs(other.build())).isTrue();
        assertThat(aDefinition().build()).isNotEqualTo(other.build());
    }

    @Test
    void isTheSameHoweverManyZerosWereWritten() {
        assertThat(aDefinition().target("60.0").limits("0.0", "100.00").build())
                .isEqualTo(aDefinition().build());
    }

    @Test
    void hasNumbersThatGoTogether() {
        assertRefused(() -> aDefinition().limits("100", "0").build(), "LIMITS_REVERSED");
        assertRefused(() -> aDefinition().target("60.05").build(), "TOO_MANY_DECIMALS");
        assertRefused(() -> aDefinition().startingPoint("35.05").build(), "TOO_MANY_DECIMALS");
        assertRefused(() -> aDefinition().target("100.1").build(), "BEYOND_LIMITS");
        assertRefused(() -> aDefinition().startingPoint("-0.1").build(), "BEYOND_LIMITS");
    }

    private static void assertRefused(ThrowingCallable building, String cause) {
        assertThatThrownBy(building)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.members().get("cause")).hasToString(cause));
    }
}
