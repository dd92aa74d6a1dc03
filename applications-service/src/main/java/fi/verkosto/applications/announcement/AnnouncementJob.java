package fi.verkosto.applications.announcement;

import fi.verkosto.applications.batch.Batches;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Works off what applicants are to be told, in any number of instances at once, and goes on where one was stopped. */
@ApplicationScoped
class AnnouncementJob {

    private final TellApplicants tellApplicants;

    AnnouncementJob(TellApplicants tellApplicants) {
        this.tellApplicants = tellApplicants;
    }

    @Scheduled(
            identity = "tell-applicants",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void run() {
        for (UUID announcement : tellApplicants.toDo()) {
            Batches.of(
                    (after, limit) -> tellApplicants.untold(announcement, after, limit),
                    those -> tellApplicants.tell(announcement, those));
            tellApplicants.completeIfAllAreTold(announcement);
        }
    }
}
