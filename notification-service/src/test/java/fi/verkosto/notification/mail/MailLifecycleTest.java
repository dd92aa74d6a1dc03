package fi.verkosto.notification.mail;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOther() {
        LifecycleTable.check(
                Mail.LIFECYCLE,
                MailState.class,
                MailEvent.class,
                Map.ofEntries(
                        Map.entry("QUEUED ATTEMPT", MailState.QUEUED),
                        Map.entry("QUEUED ACCEPT", MailState.SENT),
                        Map.entry("QUEUED DEFER", MailState.QUEUED),
                        Map.entry("QUEUED REFUSE", MailState.UNDELIVERABLE),
                        Map.entry("SENT ACCEPT", MailState.SENT),
                        Map.entry("SENT DEFER", MailState.SENT),
                        Map.entry("SENT REFUSE", MailState.SENT),
                        Map.entry("UNDELIVERABLE ACCEPT", MailState.SENT),
                        Map.entry("UNDELIVERABLE DEFER", MailState.UNDELIVERABLE),
                        Map.entry("UNDELIVERABLE REFUSE", MailState.UNDELIVERABLE),
                        Map.entry("QUEUED ERASE", MailState.UNDELIVERABLE),
                        Map.entry("SENT ERASE", MailState.SENT),
                        Map.entry("UNDELIVERABLE ERASE", MailState.UNDELIVERABLE)));
    }
}
