package fi.verkosto.clock;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The only source of business time. It ticks with the machine's clock, ahead of or behind it by an offset that is zero
 * everywhere but in demonstrations and tests. Tokens, TLS and technical retries keep the machine's clock.
 */
@ApplicationScoped
public class BusinessClock implements InstantSource {

    private static final InstantSource MACHINE = InstantSource.system();

    private final boolean movable;
    private volatile Duration offset;

    BusinessClock(ClockSettings settings) {
        movable = settings.movable();
        offset = settings.offset();
    }

    void refuseInProduction(@Observes @Priority(1) StartupEvent event) {
        if (!movable && !offset.isZero()) {
            throw new IllegalStateException("verkosto.clock.offset is set, but verkosto.clock.movable is not");
        }
        if (movable && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("verkosto.clock.movable is refused in the production profile");
        }
    }

    /** The business time, to the microsecond: what the database can hold, so that a stored time equals the one given. */
    @Override
    public Instant instant() {
        return MACHINE.instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    /** Business time goes on from the given moment. */
    public void moveTo(Instant now) {
        moveBy(Duration.between(MACHINE.instant(), now));
    }

    /** Business time is ahead of the machine's by this much: given to several services, their clocks agree. */
    void moveBy(Duration newOffset) {
        requireMovable();
        offset = newOffset;
    }

    /** Business time is the machine's again. */
    public void reset() {
        requireMovable();
        offset = Duration.ZERO;
    }

    boolean isMovable() {
        return movable;
    }

    Duration offset() {
        return offset;
    }

    private void requireMovable() {
        if (!movable) {
            throw new IllegalStateException("The business clock is not movable here");
        }
    }
}
