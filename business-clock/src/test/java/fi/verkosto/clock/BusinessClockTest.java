package fi.verkosto.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

    private static final Instant CALL_OPENS = Instant.parse("2018-10-22T05:00:00Z");

    @Test
    void showsTheMachinesTimeByDefault() {
        BusinessClock clock = new BusinessClock(settings(false, Duration.ZERO));

        assertThat(clock.instant()).isCloseTo(InstantSource.system().instant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void goesOnFromTheMomentItWasMovedTo() {
        BusinessClock clock = new BusinessClock(settings(true, Duration.ZERO));

        clock.moveTo(CALL_OPENS);

        assertThat(clock.instant()).isBetween(CALL_OPENS, CALL_OPENS.plusSeconds(60));
    }

    @Test
    void refusesToMoveWhereItIsNotMovable() {
        BusinessClock clock = new BusinessClock(settings(false, Duration.ZERO));

        assertThatIllegalStateException().isThrownBy(() -> clock.moveTo(CALL_OPENS));
        assertThatIllegalStateException().isThrownBy(clock::reset);
    }

    @Test
    void refusesAnOffsetWhereItIsNotMovable() {
        BusinessClock clock = new BusinessClock(settings(false, Duration.ofDays(1)));

        assertThatIllegalStateException().isThrownBy(() -> clock.refuseInProduction(new StartupEvent()));
    }

    @Test
    void refusesToBeMovableInProductionOnly() {
        BusinessClock movable = new BusinessClock(settings(true, Duration.ofDays(1)));
        BusinessClock fixed = new BusinessClock(settings(false, Duration.ZERO));

        Profile.run(
                "prod",
                () -> assertThatIllegalStateException()
                        .isThrownBy(() -> movable.refuseInProduction(new StartupEvent())));
        Profile.run("prod", () -> fixed.refuseInProduction(new StartupEvent()));
        Profile.run("dev", () -> movable.refuseInProduction(new StartupEvent()));
    }

    @Test
    void tellsByHowMuchItIsAhead() {
        BusinessClock clock = new BusinessClock(settings(true, Duration.ofDays(1)));

        assertThat(clock.isMovable()).isTrue();
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(1));
        clock.reset();
        assertThat(clock.offset()).isZero();
        assertThat(new BusinessClock(settings(false, Duration.ZERO)).isMovable())
                .isFalse();
    }

    private static ClockSettings settings(boolean movable, Duration offset) {
        return new ClockSettings() {
            @Override
            public boolean movable() {
                return movable;
            }

            @Override
            public Duration offset() {
                return offset;
            }
        };
    }
}
