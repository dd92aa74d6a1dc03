package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.Conversation;
import fi.verkosto.notification.smtp.DeliveryResult;
import fi.verkosto.notification.smtp.MailServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what is in the queue, in any number of instances at once.
 *
 * <p>A few mails are claimed together; the claim and each result are committed on their own, before and after sending. A
 * mail that the server accepted is therefore not sent again, with one honest exception: if this process dies, or the
 * server's answer gets lost on the way, between the server's acceptance and the commit of the result, the claim runs out
 * and the mail is sent again. SMTP knows no way to prevent that; the Message-ID stays the same, and the attempt that is left as UNKNOWN tells. While only the database
 * is away the result is kept and written as soon as it is back.
 */
@ApplicationScoped
class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);

    /** How long after its claim a mail may begin to be sent. */
    static final Duration FRESH = Duration.ofSeconds(2);

    private final MailQueue queue;
    private final Settlements settlements;
    private final MailServer server;
    private final MailSettings settings;
    private final MeterRegistry metrics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    SendMails(
            MailQueue queue, Settlements settlements, MailServer server, MailSettings settings, MeterRegistry metrics) {
        this.queue = queue;
        this.settlements = settlements;
        this.server = server;
        this.settings = settings;
        this.metrics = metrics;
        metrics.gauge("verkosto.mail.queued", queue, MailQueue::length);
        for (MailTrouble trouble : MailTrouble.values()) {
            metrics.gauge("verkosto.mail.held", Tags.of("trouble", lower(trouble)), queue, all -> all.held(trouble));
        }
    }

    @Scheduled(
            identity = "send-mails",
            every = "${verkosto.mail.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sendDue() {
        List<Claim> claims = queue.claim();
        if (claims.size() < MailQueue.AT_ONCE) {
            sendFrom(claims);
        } else {
            sendSideBySide(claims);
        }
    }

    /** Where there are many: what takes time is to wait, for the mail server and for the disk. */
    private void sendSideBySide(List<Claim> claims) {
        try (ExecutorService threads = Context.taskWrapping(Executors.newVirtualThreadPerTaskExecutor())) {
            List<Future<?>> senders = new ArrayList<>();
            senders.add(threads.submit(() -> sendFrom(claims)));
            for (int others = 1; others < settings.senders(); others++) {
                senders.add(threads.submit(() -> sendFrom(queue.claim())));
            }
            for (Future<?> sender : senders) {
                sender.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A sender of mails failed", failure.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendFrom(List<Claim> first) {
        List<Claim> claims = first;
        try (Conversation conversation = server.begin()) {
            while (!claims.isEmpty()) {
                sendAll(claims, conversation);
                claims = isStopping() ? List.of() : queue.claim();
            }
        }
    }

    /** One after the other, as long as the claims are fresh: a mail server that is slow shall not use up the last of them. */
    private void sendAll(List<Claim> claims, Conversation conversation) {
        long claimed = System.nanoTime();
        for (int i = 0; i < claims.size(); i++) {
            if (i > 0 && (isStopping() || System.nanoTime() - claimed > FRESH.toNanos())) {
                queue.giveBack(claims.subList(i, claims.size()));
                return;
            }
            send(claims.get(i), conversation);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void send(Claim claim, Conversation conversation) {
        DeliveryResult result = conversation.deliver(claim.mail());
        settle(claim, result);
        metrics.counter("verkosto.mail.attempts", "outcome", outcome(result)).increment();
        log(claim, result);
    }

    /** A reply often repeats the address, which is no business of the log. */
    private static void log(Claim claim, DeliveryResult result) {
        switch (result) {
            case DeliveryResult.Accepted _ -> LOG.debugf("A mail was taken: mailId=%s", claim.mailId());
            case DeliveryResult.Unanswered _ ->
                LOG.warnf("The mail server did not answer: mailId=%s attempt=%d", claim.mailId(), claim.attempt());
            case DeliveryResult.Refused refused ->
                LOG.warnf(
                        "A mail was not taken: mailId=%s attempt=%d trouble=%s course=%s",
                        claim.mailId(), claim.attempt(), refused.trouble(), refused.course());
        }
    }

    private static String outcome(DeliveryResult result) {
        return switch (result) {
            case DeliveryResult.Accepted _ -> "accepted";
            case DeliveryResult.Unanswered _ -> "unanswered";
            case DeliveryResult.Refused refused -> "refused-" + lower(refused.trouble());
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void settle(Claim claim, DeliveryResult result) {
        while (true) {
            try {
                settlements.add(new Settlement(claim, result));
                return;
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "A delivery could not be written down yet: mailId=%s", claim.mailId());
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
