package fi.verkosto.coordination.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/** Looks every few seconds of real time which invitations and roles are over. Any number of instances may do it at once. */
@ApplicationScoped
class EndRolesJob {

    private final EndRoles endRoles;

    EndRolesJob(EndRoles endRoles) {
        this.endRoles = endRoles;
    }

    @Scheduled(
            identity = "end-roles-of-people",
            every = "${verkosto.jobs.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void end() {
        untilThereIsNoMore(endRoles::expireSome);
        untilThereIsNoMore(endRoles::lapseSome);
    }

    private static void untilThereIsNoMore(BooleanSupplier some) {
        boolean more;
        do {
            more = some.getAsBoolean();
        } while (more);
    }
}
