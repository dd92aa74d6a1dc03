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
                Map.of(
                        "QUEUED ATTEMPT", MailState.QUEUED,
                        "QUEUED ACCEPT", MailState.SENT,
                        "QUEUED DEFER", MailState.QUEUED,
                        "QUEUED REFUSE", MailState.UNDELIVERABLE,
                        "SENT ACCEPT", MailState.SENT,
                        "SENT DEFER", MailState.SENT,
                        "SENT REFUSE", MailState.SENT,
                        "UNDELIVERABLE ACCEPT", MailState.SENT,
                        "UNDELIVERABLE DEFER", MailState.UNDELIVERABLE,
                        "UNDELIVERABLE REFUSE", MailState.UNDELIVERABLE));
    }
}
