package fi.verkosto.coordination.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CollaborativeLevelTest {

    @Test
    void goesUpByAHalfFromAHalfToFive() {
        assertThat(Arrays.stream(CollaborativeLevel.values()).map(CollaborativeLevel::value))
                .containsExactly(
                        new BigDecimal("0.5"),
                        new BigDecimal("1.0"),
                        new BigDecimal("1.5"),
                        new BigDecimal("2.0"),
                        new BigDecimal("2.5"),
                        new BigDecimal("3.0"),
                        new BigDecimal("3.5"),
                        new BigDecimal("4.0"),
                        new BigDecimal("4.5"),
                        new BigDecimal("5.0"));
    }

    @Test
    void takesWhatEveryLevelBelowTakes() {
        CollaborativeLevel[] levels = CollaborativeLevel.values();
        assertThat(levels[0].facts()).isEmpty();
        for (int i = 1; i < levels.length; i++) {
            assertThat(levels[i].facts()).containsAll(levels[i - 1].facts());
        }
        assertThat(new HashSet<>(CollaborativeLevel.OUTSTANDING.facts())).containsExactlyInAnyOrder(Fact.values());
    }
}
