package fi.verkosto.coordination.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusRuleTest {

    /** Days silent, SPI(t) if behind, milestones late, values missing, signals open. The index of 0.625 is Lipke's example. */
    @ParameterizedTest
    @CsvSource({
        "true,   0,       , 0, 0, 0, ON_TRACK,  ''",
        "true,  62,       , 0, 0, 0, ON_TRACK,  ''",
        "true,  63,       , 0, 0, 0, UNKNOWN,   OLD_DATA",
        "false,  0,       , 0, 0, 0, UNKNOWN,   NO_PLAN",
        "true,   0,  0.799, 0, 0, 0, AT_RISK,   BEHIND_SCHEDULE",
        "true,   0,  0.625, 0, 0, 0, AT_RISK,   BEHIND_SCHEDULE",
        "true,   0,  0.600, 0, 0, 0, AT_RISK,   BEHIND_SCHEDULE",
        "true,   0,  0.599, 0, 0, 0, OFF_TRACK, BEHIND_SCHEDULE",
        "true,   0,       , 1, 0, 0, AT_RISK,   MILESTONES_LATE",
        "true,   0,       , 2, 0, 0, AT_RISK,   MILESTONES_LATE",
        "true,   0,       , 3, 0, 0, OFF_TRACK, MILESTONES_LATE",
        "true,   0,       , 0, 9, 0, AT_RISK,   VALUES_MISSING",
        "true,   0,       , 0, 0, 2, AT_RISK,   SIGNALS_OPEN",
        "true,   0,       , 0, 0, 3, OFF_TRACK, SIGNALS_OPEN",
        "true,   0,       , 1, 1, 3, OFF_TRACK, SIGNALS_OPEN MILESTONES_LATE VALUES_MISSING",
        "true,  90,  0.100, 3, 0, 0, UNKNOWN,   BEHIND_SCHEDULE MILESTONES_LATE OLD_DATA",
    })
    void isTheWorstOfWhatIsFoundUnlessThatIsOld(
            boolean planned,
            long silent,
            BigDecimal index,
            long late,
            long missing,
            long open,
            StatusLevel level,
            String causes) {
        ComputedStatus status = StatusRule.of(new StatusFacts(planned, silent, index, late, missing, open));

        assertThat(status.level()).isEqualTo(level);
        assertThat(status.reasons())
                .extracting(reason -> reason.cause().name())
                .containsExactly(causes.isEmpty() ? new String[0] : causes.split(" "));
    }

    @Test
    void namesWhatItFoundAndWhatItHeldThatAgainst() {
        var facts = new StatusFacts(true, 0, new BigDecimal("0.625"), 4, 0, 0);

        assertThat(StatusRule.of(facts).reasons())
                .containsExactly(
                        new StatusReason(
                                StatusCause.MILESTONES_LATE,
                                StatusLevel.OFF_TRACK,
                                new BigDecimal("4"),
                                new BigDecimal("3")),
                        new StatusReason(
                                StatusCause.BEHIND_SCHEDULE,
                                StatusLevel.AT_RISK,
                                new BigDecimal("0.625"),
                                new BigDecimal("0.80")));
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TRACK,  because, AT_RISK,   ON_TRACK,  HOLDS",
        "ON_TRACK,  because, AT_RISK,   AT_RISK,   HOLDS",
        "ON_TRACK,  because, AT_RISK,   UNKNOWN,   OVERTAKEN",
        "ON_TRACK,  because, AT_RISK,   OFF_TRACK, OVERTAKEN",
        "AT_RISK,   because, OFF_TRACK, UNKNOWN,   HOLDS",
        "ON_TRACK,         , ON_TRACK,  ON_TRACK,  HOLDS",
        "ON_TRACK,         , ON_TRACK,  AT_RISK,   OVERTAKEN",
        "OFF_TRACK,        , ON_TRACK,  UNKNOWN,   HOLDS",
        "OFF_TRACK,        , ON_TRACK,  ON_TRACK,  HOLDS",
    })
    void holdsAReasonAgainstWhatItWasGivenForAndNotAgainstWhatIsWorse(
            StatusLevel stated, String because, StatusLevel then, StatusLevel now, StatusStanding standing) {
        assertThat(new StatedStatus(stated, because, LocalDate.MAX, then, Instant.MAX).against(now))
                .isEqualTo(standing);
    }

    /** Else somebody could be told better news than the facts by saying nothing. */
    @ParameterizedTest
    @EnumSource(StatusLevel.class)
    void neverLetsAStatementWithoutAReasonBeBetterThanWhatIsComputed(StatusLevel computed) {
        for (StatusLevel stated : StatusLevel.values()) {
            var statement = new StatedStatus(stated, null, LocalDate.MAX, StatusLevel.OFF_TRACK, Instant.MAX);
            assertThat(statement.against(computed) == StatusStanding.HOLDS && stated.isBetterThan(computed))
                    .as("%s against %s", stated, computed)
                    .isFalse();
        }
    }
}
