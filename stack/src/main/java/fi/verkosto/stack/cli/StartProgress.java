package fi.verkosto.stack.cli;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.PartStatus.State;
import fi.verkosto.stack.supervision.StackStatus;
import fi.verkosto.stack.supervision.StatusFile;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells what a starting stack is doing, one line per part. */
final class StartProgress {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final StatusFile file;
    private final ServerProcess supervisor;
    private final PrintStream out;
    private final Set<String> told = new HashSet<>();

    StartProgress(Checkout checkout, ServerProcess supervisor, PrintStream out) {
        this.file = new StatusFile(checkout);
        this.supervisor = supervisor;
        this.out = out;
    }

    /** Returns whether the stack became ready. */
    boolean follow() throws InterruptedException {
        long begin = System.nanoTime();
        while (supervisor.isAlive()) {
            if (tell()) {
                out.printf(Locale.ROOT, "Ready after %.1f s%n", (System.nanoTime() - begin) / 1e9);
                return true;
            }
            Thread.sleep(PAUSE);
        }
        out.println(ownStatus()
                .map(StackStatus::reason)
                .filter(reason -> !reason.isEmpty())
                .orElseGet(() -> "The supervisor ended:\n" + ServerProcess.lastLines(supervisor.log(), 15)));
        out.println("Everything else has been stopped.");
        return false;
    }

    private boolean tell() {
        return ownStatus()
                .filter(status -> {
                    status.parts().forEach(this::tell);
                    return status.phase() == StackStatus.Phase.READY;
                })
                .isPresent();
    }

    /** The file may still be that of the stack before. */
    private java.util.Optional<StackStatus> ownStatus() {
        return file.read().filter(status -> status.pid() == supervisor.pid());
    }

    private void tell(PartStatus part) {
        if (part.state() == State.READY && told.add(part.name())) {
            out.printf(Locale.ROOT, "  %-14s ready after %5.1f s%n", part.name(), part.startUpMillis() / 1000.0);
        }
    }
}
