package fi.verkosto.notification.staff;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Once a day has everybody told of what happened since. After an outage of days there is one digest of them all, and
 * nobody is told of nothing.
 */
@ApplicationScoped
class SendDigests {

    private final MakeDigest makeDigest;
    private final DigestTime time;
    private final InstantSource clock;

    SendDigests(MakeDigest makeDigest, DigestTime time, InstantSource clock) {
        this.makeDigest = makeDigest;
        this.time = time;
        this.clock = clock;
    }

    @Scheduled(
            identity = "send-digests",
            every = "${verkosto.digest.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sendDue() {
        Instant now = clock.instant();
        Instant moment = time.lastAt(now);
        while (makeDigest.makeNext(moment, now)) {
            // One person after the other, each in a transaction of its own.
        }
    }
}
