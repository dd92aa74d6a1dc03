package fi.verkosto.review.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every few seconds of real time whom business time asks to remind. Any number of instances may do it at once. */
@ApplicationScoped
class ReminderJob {

    private final RemindEvaluators remindEvaluators;

    ReminderJob(RemindEvaluators remindEvaluators) {
        this.remindEvaluators = remindEvaluators;
    }

    @Scheduled(
            identity = "remind-evaluators",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void remind() {
        for (ReminderKind kind : ReminderKind.values()) {
            boolean more;
            do {
                more = remindEvaluators.remindSome(kind);
            } while (more);
        }
    }
}
