package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.servers.Checkout;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    private final MailSettings settings =
            new SmallRyeConfigBuilder().withMapping(MailSettings.class).build().getConfigMapping(MailSettings.class);

    @Test
    void knowsWhoWasErasedForLongerThanARequestCanWait() throws IOException {
        assertThat(settings.erasedRecipientsKept())
                .isGreaterThan(kept("verkosto.notifications").plus(kept("verkosto.notification.dead-letters")));
    }

    @Test
    void hasPausesInDoubtThatGrowAndEnd() {
        assertThat(settings.pausesInDoubt()).isSorted().hasSizeBetween(2, 10);
    }

    private static Duration kept(String topic) throws IOException {
        String topics = Files.readString(Checkout.find().infrastructure().resolve("topics.properties"));
        Matcher retention = Pattern.compile("(?m)^" + Pattern.quote(topic) + " = .*\\bretention\\.ms=(\\d+)")
                .matcher(topics);
        assertThat(retention.find()).isTrue();
        return Duration.ofMillis(Long.parseLong(retention.group(1)));
    }
}
