package fi.verkosto.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what is in the queue, in any number of instances at once.
 *
 * <p>Claim and result are committed on their own, before and after sending. A mail that the server accepted is therefore
 * not sent again, with one honest exception: if this process dies, or the server's answer gets lost on the way, between
 * the server's acceptance and the commit of the result, the claim runs out and the mail is sent again. SMTP knows no way
 * to prevent that; the Message-ID stays the same, and the attempt that is left as UNKNOWN tells. While only the database
 * is away the result is kept and written as soon as it is back.
 */
@ApplicationScoped
class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);

    private final MailQueue queue;
    private final MailServer server;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    SendMails(MailQueue queue, MailServer server, MeterRegistry metrics) {
        this.queue = queue;
        this.server = server;
        this.metrics = metrics;
        metrics.gauge("verkosto.mail.queued", queue, MailQueue::length);
    }

    @Scheduled(
            identity = "send-mails",
            every = "${verkosto.mail.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sendDue() {
        Optional<Claim> claim = queue.claim();
        while (claim.isPresent()) {
            send(claim.get());
            claim = isStopping() ? Optional.empty() : queue.claim();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void send(Claim claim) {
        DeliveryResult result = server.deliver(claim.mail());
        settle(claim, result);
        metrics.counter(
                        "verkosto.mail.attempts",
                        "outcome",
                        result.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .increment();
        LOG.debugf("A mail was attempted: mailId=%s attempt=%d", claim.mail().id(), claim.attempt());
    }

    private void settle(Claim claim, DeliveryResult result) {
        while (true) {
            try {
                queue.settle(claim, result);
                return;
            } catch (RuntimeException failure) {
                LOG.warnf(
                        failure,
                        "A delivery could not be written down yet: mailId=%s",
                        claim.mail().id());
                if (isStoppingWithin(1)) {
                    throw failure;
                }
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean isStoppingWithin(long seconds) {
        try {
            return stopping.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
