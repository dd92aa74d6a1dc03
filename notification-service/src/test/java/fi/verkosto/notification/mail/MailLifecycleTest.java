package fi.verkosto.notification.mail;

import fi.verkosto.testkit.LifecycleTable;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailLifecycleTest {

    @Test
    void allowsTheseTransitionsAndNoOther() {
        LifecycleTable.check(
                MailLifecycle.TABLE,
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
                        Map.entry("QUEUED HOLD", MailState.HELD),
                        Map.entry("HELD ACCEPT", MailState.SENT),
                        Map.entry("HELD DEFER", MailState.HELD),
                        Map.entry("HELD REFUSE", MailState.UNDELIVERABLE),
                        Map.entry("HELD HOLD", MailState.HELD),
                        Map.entry("HELD QUEUE_AGAIN", MailState.QUEUED),
                        Map.entry("HELD ERASE", MailState.UNDELIVERABLE),
                        Map.entry("SENT HOLD", MailState.SENT),
                        Map.entry("UNDELIVERABLE HOLD", MailState.UNDELIVERABLE),
                        Map.entry("UNDELIVERABLE QUEUE_AGAIN", MailState.QUEUED),
                        Map.entry("QUEUED ERASE", MailState.UNDELIVERABLE),
                        Map.entry("SENT ERASE", MailState.SENT),
                        Map.entry("UNDELIVERABLE ERASE", MailState.UNDELIVERABLE)));
    }
}
