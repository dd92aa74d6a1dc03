package fi.verkosto.applications.deadline;

import fi.verkosto.clock.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets calls close whose deadline is the documented one. */
@ApplicationScoped
public class ClosingTime {

    static final Instant DEADLINE = Instant.parse("2018-11-21T14:15:00Z");
    static final Instant AFTER_GRACE = DEADLINE.plusSeconds(601);

    private final DeadlineJobs jobs;
    private final BusinessClock clock;

    ClosingTime(DeadlineJobs jobs, BusinessClock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public void comes() {
        clock.moveTo(AFTER_GRACE);
        jobs.close();
    }
}
