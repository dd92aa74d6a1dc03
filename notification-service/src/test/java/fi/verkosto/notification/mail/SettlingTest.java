package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.smtp.Course;
import fi.verkosto.notification.smtp.DeliveryResult;
import fi.verkosto.notification.smtp.Trouble;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class SettlingTest {

    private static final Instant NOW = Instant.parse("2018-11-21T14:00:00Z");

    @Inject
    QueueMail queueMail;

    @Inject
    MailQueue queue;

    @Inject
    Mails mails;

    @Inject
    Identifiers identifiers;

    @Inject
    DataSource source;

    /** What the mail server says often repeats the address, which nobody may write down any more. */
    @Test
    void readsAMailWhenNobodyElseCanChangeIt() throws Exception {
        UUID id = underWay("settled@omnia.example");
        DeliveryResult result =
                new DeliveryResult.Refused(Trouble.SERVER, Course.WAIT, "451 <settled@omnia.example> try again later");

        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> settled = QuarkusTransaction.requiringNew().call(() -> {
                Mail mail = mails.lock(id);
                Future<?> settling =
                        others.submit(() -> queue.settle(List.of(new Settlement(new Claim(id, 1, null), result))));
                await().atMost(Duration.ofSeconds(20)).until(() -> RowLocks.waiting(source) > 0);
                mail.erase(mails.databaseNow());
                return settling;
            });
            settled.get(20, TimeUnit.SECONDS);
        }

        assertThat(QuarkusTransaction.requiringNew().call(() -> List.copyOf(mails.lock(id).attempts)))
                .containsExactly(new Attempt(NOW, Attempt.Outcome.DEFERRED, null));
    }

    /** Claimed for longer than the test runs, so that no other sender begins. */
    private UUID underWay(String address) {
        UUID id = identifiers.next();
        QuarkusTransaction.requiringNew().run(() -> {
            queueMail.queue(new MailRequest(
                    id,
                    new About("application", id, null, "2769790-1"),
                    Optional.empty(),
                    address,
                    MailLanguage.EN,
                    Optional.empty(),
                    new MailTemplate("application-submitted"),
                    Map.of(
                            "callName", MailValue.text("Call"),
                            "caseNumber", MailValue.text("1"),
                            "title", MailValue.text("Title"),
                            "submittedAt", MailValue.text("now")),
                    List.of(),
                    NOW));
            mails.lock(id).begin(NOW, mails.databaseNow().plus(Duration.ofHours(1)));
        });
        return id;
    }
}
