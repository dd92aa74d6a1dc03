package fi.verkosto.coordination.signal;

import fi.verkosto.api.time.FinnishTime;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has every programme looked at once each Finnish day. Any number of instances may do it at once. */
@ApplicationScoped
class SignalJob {

    private static final Logger LOG = Logger.getLogger(SignalJob.class);

    private final DueProgrammes due;
    private final LookAtProgramme lookAtProgramme;
    private final InstantSource clock;
    private final Timer looks;

    SignalJob(DueProgrammes due, LookAtProgramme lookAtProgramme, InstantSource clock, MeterRegistry metrics) {
        this.due = due;
        this.lookAtProgramme = lookAtProgramme;
        this.clock = clock;
        this.looks = metrics.timer("verkosto.signals.look");
    }

    @Scheduled(
            identity = "find-signals",
            every = "${verkosto.signals.every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void find() {
        Instant now = clock.instant();
        LocalDate today = FinnishTime.dayOf(now);
        due.on(today).forEach(programme -> attempt(programme, today, now));
    }

    /** One that fails holds up no other. */
    private void attempt(UUID programmeId, LocalDate today, Instant now) {
        try {
            looks.record(() -> lookAtProgramme.look(programmeId, today, now));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "A programme could not be looked at: programmeId=%s", programmeId);
        }
    }
}
