package fi.verkosto.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How mails leave. All durations are of the machine's time, whatever the business clock says. */
@ConfigMapping(prefix = "verkosto.mail")
interface MailSettings {

    /** How often the queue is looked at. */
    @WithDefault("1s")
    String every();

    /** How many are sent at a time, each over a connection of its own, while there are many to send. */
    @WithDefault("4")
    int senders();

    /** The pause after the first failed attempt; it doubles with each further one. */
    @WithDefault("PT2S")
    Duration shortestPause();

    @WithDefault("PT10M")
    Duration longestPause();

    /** After how long a mail stops that the mail server turns away for the time being (RFC 5321, 4.5.4.1). */
    @WithDefault("P5D")
    Duration patience();

    /**
     * The pauses after refusals that may or may not last, and after answers that did not come; with the one that follows
     * the last pause the mail stops.
     */
    @WithDefault("PT1M,PT10M,PT1H,PT6H")
    List<Duration> pausesInDoubt();

    /** How long the address, the subject and the text of a mail are kept once it was sent or stopped. */
    @WithDefault("P90D")
    Duration personalDataKept();

    /**
     * How long it is known by digest who was erased: longer than a request can wait for its turn, in the topic (14 days)
     * and then among the dead letters (30 days).
     */
    @WithDefault("P60D")
    Duration erasedRecipientsKept();

    /** The address of the portal: it goes before the paths in mails. */
    Optional<String> linkPrefix();

    /** The right-hand side of every Message-ID. */
    @WithDefault("notification.verkosto.example")
    String messageIdDomain();
}
