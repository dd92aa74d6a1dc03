package fi.verkosto.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "verkosto.arrival")
interface ArrivalSettings {

    /** A file with the secret that the gateway and the services share. Needed in the profile {@code prod}. */
    Optional<Path> keyFile();

    /** How long after its arrival at the gateway a request may be served as of that time. */
    @WithDefault("PT10M")
    Duration trustedFor();

    /** How far the gateway's clock may be ahead of the service's. */
    @WithDefault("PT1S")
    Duration clocksApart();
}
