package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.notification.smtp.SmtpSettings;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class MailQueueTest {

    private final SmallRyeConfig config = new SmallRyeConfigBuilder()
            .withMapping(MailSettings.class)
            .withMapping(SmtpSettings.class)
            .build();
    private final MailQueue queue = new MailQueue(
            new Mails(null),
            InstantSource.system(),
            config.getConfigMapping(MailSettings.class),
            config.getConfigMapping(SmtpSettings.class));

    @Test
    void pausesTwiceAsLongEachTimeUpToTheLongest() {
        assertThat(queue.pauseAfter(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(queue.pauseAfter(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(queue.pauseAfter(9)).isEqualTo(Duration.ofSeconds(512));
        assertThat(queue.pauseAfter(10)).isEqualTo(Duration.ofMinutes(10));
        assertThat(queue.pauseAfter(10_000)).isEqualTo(Duration.ofMinutes(10));
    }
}
