package fi.verkosto.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "verkosto.messaging")
interface MessagingSettings {

    /** The topic of this service's own public events; none where a service only listens. */
    Optional<String> topic();

    /** How long relayed rows stay, so that a connector that comes late or lost its place finds them. */
    @WithDefault("P7D")
    Duration outboxRetention();
}
