package fi.verkosto.notification.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** When the digests of staff are sent. */
@ConfigMapping(prefix = "verkosto.digest")
interface DigestSettings {

    /** By the clocks in Finland; of the business time. */
    @WithDefault("07:00")
    LocalTime at();

    /** How often it is looked whether any are due; of the machine's time. */
    @WithDefault("10s")
    String every();
}
