package fi.verkosto.review.solver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** For what somebody waits for: scenarios are computed by a job. */
@ConfigMapping(prefix = "verkosto.searches")
interface SearchSettings {

    /** In each instance; without it half of its cores, and one at least. */
    OptionalInt atOnce();

    /** How long others wait for a place. */
    @WithDefault("10S")
    Duration patience();
}
