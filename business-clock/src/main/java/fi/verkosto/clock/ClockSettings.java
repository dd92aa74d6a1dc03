package fi.verkosto.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "verkosto.clock")
interface ClockSettings {

    /** Whether business time may be moved, through the management interface only. Refused in the profile {@code prod}. */
    @WithDefault("false")
    boolean movable();

    /** How far business time is ahead of the machine's (ISO 8601 duration, negative for the past). Needs {@link #movable()}. */
    @WithDefault("PT0S")
    Duration offset();
}
