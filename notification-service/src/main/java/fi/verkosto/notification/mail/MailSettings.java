package fi.verkosto.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails leave. All durations are of the machine's time, whatever the business clock says. */
@ConfigMapping(prefix = "verkosto.mail")
interface MailSettings {

    /** How often the queue is looked at. */
    @WithDefault("1s")
    String every();

    /** The pause after the first failed attempt; it doubles with each further one. */
    @WithDefault("PT2S")
    Duration shortestPause();

    @WithDefault("PT10M")
    Duration longestPause();

    /** How long the mail server may take over one mail. */
    @WithDefault("PT30S")
    Duration timeout();

    /** How long the address, the subject and the text of a mail are kept once it was sent or refused for good. */
    @WithDefault("P90D")
    Duration personalDataKept();

    /** The right-hand side of every Message-ID. */
    @WithDefault("notification.verkosto.example")
    String messageIdDomain();
}
