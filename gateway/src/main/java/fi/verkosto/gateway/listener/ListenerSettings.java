package fi.verkosto.gateway.listener;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "verkosto.gateway")
interface ListenerSettings {

    /**
     * How long a connection may be without a request: also how long the head of one may take. Longer than the minute for
     * which proxies keep a connection for the next request, as theirs would meet our closing.
     */
    @WithDefault("PT75S")
    Duration headWithin();
}
