package fi.verkosto.stack.cli;

import fi.verkosto.stack.supervision.LeftOvers;
import fi.verkosto.stack.supervision.ProcessIdentity;
import fi.verkosto.stack.supervision.StackStatus;
import fi.verkosto.stack.supervision.StatusFile;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends the supervisor, which ends its parts; and whatever a killed supervisor left. */
final class StackStop {
    private static final long LIMIT_SECONDS = 90;

    private StackStop() {}

    /** For commands that start a stack and leave nothing running. */
    static void stopIfRunning() {
        CurrentStack current = CurrentStack.find();
        if (current.isRunning()) {
            System.out.println("Stopping …");
            stop(current);
            System.out.println("Stopped.");
        }
    }

    /** Returns whether there was anything to stop. */
    static boolean stop(CurrentStack current) {
        Optional<StackStatus> status = current.status();
        if (status.isEmpty()) {
            return false;
        }
        Optional<ProcessHandle> supervisor =
                ProcessIdentity.find(status.get().pid(), status.get().processStart());
        supervisor.ifPresent(StackStop::end);
        StackStatus last = new StatusFile(current.checkout()).read().orElse(status.get());
        return !LeftOvers.end(last).isEmpty() || supervisor.isPresent();
    }

    private static void end(ProcessHandle supervisor) {
        supervisor.destroy();
        supervisor
                .onExit()
                .completeOnTimeout(supervisor, LIMIT_SECONDS, TimeUnit.SECONDS)
                .join();
        if (supervisor.isAlive()) {
            supervisor.destroyForcibly();
        }
    }
}
