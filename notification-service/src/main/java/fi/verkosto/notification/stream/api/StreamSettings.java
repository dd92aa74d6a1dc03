package fi.verkosto.notification.stream.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the stream of events is served. */
@ConfigMapping(prefix = "verkosto.events")
interface StreamSettings {

    /** How soon a connected client hears of a new event: how often the table is asked for all of them together. */
    @WithDefault("PT0.2S")
    Duration interval();

    /**
     * Silence is broken by a comment after so long, so that no proxy takes the connection for dead. As often it is asked
     * whether the client's token still opens the events.
     */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** How long a client should wait before it connects again. */
    @WithDefault("PT2S")
    Duration reconnect();

    /** A client that has not taken for so long what it was sent is let go. */
    @WithDefault("PT1M")
    Duration stalled();

    /** Streams of one caller at a time. */
    @WithDefault("10")
    int perCaller();

    /** Event types beside those of the contracts, as a pattern: of services that are newer than this one. */
    Optional<Pattern> furtherTypes();
}
