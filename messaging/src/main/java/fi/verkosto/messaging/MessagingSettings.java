package fi.verkosto.messaging;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "verkosto.messaging")
interface MessagingSettings {

    /** The topic of this service's own public events; none where a service only listens. */
    Optional<String> topic();

    /**
     * The largest record that the outbox lets through. At most what the topics take (max.message.bytes) and what the
     * relay's producer sends (producer.override.max.request.size): see topics.properties and the connectors' settings.
     */
    @WithDefault("1536K")
    MemorySize largestEvent();

    /** How long relayed rows stay, so that a connector that comes late or lost its place finds them. */
    @WithDefault("P7D")
    Duration outboxRetention();
}
