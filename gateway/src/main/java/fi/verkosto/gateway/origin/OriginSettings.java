package fi.verkosto.gateway.origin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Whose pages may call the API out of a browser. */
@ConfigMapping(prefix = "verkosto.gateway.cors")
interface OriginSettings {

    /** Scheme, host and port, as browsers write them: {@code https://portal.example}. None: no page of another origin. */
    Optional<Set<String>> origins();

    /** How long a browser may remember what it was allowed. */
    @WithDefault("PT1H")
    Duration remembered();
}
