package fi.verkosto.notification.stream.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the stream of events is served. */
@ConfigMapping(prefix = "verkosto.events")
interface StreamSettings {

    /** How soon a connected client hears of a new event: how often the table is read for it while nothing happens. */
    @WithDefault("PT0.2S")
    Duration interval();

    /** Silence is broken by a comment after so long, so that no proxy takes the connection for dead. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How long a client should wait before it connects again. */
    @WithDefault("PT2S")
    Duration reconnect();
}
