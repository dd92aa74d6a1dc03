package fi.verkosto.coordination.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** When summaries are sent. */
@ConfigMapping(prefix = "verkosto.notices")
interface NoticeSettings {

    /** By the clocks in Finland; of the business time. */
    @WithDefault("07:00")
    LocalTime at();
}
