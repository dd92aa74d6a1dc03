package fi.verkosto.coordination.notice;

import fi.verkosto.api.time.FinnishTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Has summaries sent once a day, after a time of it in Finland. Nothing need be remembered of the last one: what is older than that
 * moment is due. Any number of instances may look at once.
 */
@ApplicationScoped
class SummaryJob {

    private static final Logger LOG = Logger.getLogger(SummaryJob.class);

    /** A run ends, and the next one goes on. */
    private static final int MOST = 1_000;

    private final Notices notices;
    private final SendSummary sendSummary;
    private final NoticeSettings settings;
    private final InstantSource clock;

    SummaryJob(Notices notices, SendSummary sendSummary, NoticeSettings settings, InstantSource clock) {
        this.notices = notices;
        this.sendSummary = sendSummary;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = "send-summaries",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void send() {
        Instant now = clock.instant();
        Instant moment = lastAt(now);
        List<Readers> due = notices.due(moment, MOST);
        due.forEach(readers -> attempt(readers, moment, now));
    }

    /** One that fails holds up no other. */
    private void attempt(Readers readers, Instant moment, Instant now) {
        try {
            sendSummary.send(readers, moment, now);
        } catch (RuntimeException failed) {
            LOG.errorf(
                    failed,
                    "A summary could not be sent: programmeId=%s networkId=%s",
                    readers.programmeId(),
                    readers.networkId());
        }
    }

    /** The last one that is not after now. On the day of an hour that comes twice it is the first of the two. */
    private Instant lastAt(Instant now) {
        ZonedDateTime today = FinnishTime.at(now).with(settings.at()).withEarlierOffsetAtOverlap();
        return today.toInstant().isAfter(now)
                ? today.minusDays(1)
                        .with(settings.at())
                        .withEarlierOffsetAtOverlap()
                        .toInstant()
                : today.toInstant();
    }
}
