package fi.verkosto.stack.supervision;

import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.parts.Part;
import fi.verkosto.stack.supervision.PartStatus.State;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts one part, waits until it is ready, and starts it again whenever its process dies. */
final class SupervisedPart {
    private static final long POLL_MILLIS = 100;
    private static final long LIVENESS_SECONDS = 2;
    private static final int ENOUGH = 3;

    private final Part part;
    private final Supervisor supervisor;
    private final RestartLimit restarts = new RestartLimit(System::nanoTime);
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile PartStatus status;
    private volatile ServerProcess process;

    SupervisedPart(Part part, Supervisor supervisor) {
        this.part = part;
        this.supervisor = supervisor;
        this.status = new PartStatus(
                part.name(),
                State.WAITING,
                0,
                0,
                part.ports().getFirst(),
                0,
                0,
                "",
                part.log().toString());
    }

    Part part() {
        return part;
    }

    PartStatus status() {
        return status;
    }

    /** Opens when the part is ready for the first time. */
    CountDownLatch ready() {
        return ready;
    }

    /** Runs until the supervisor stops. */
    void supervise() {
        try {
            for (String need : part.needs()) {
                supervisor.awaitReady(need);
            }
            Optional<String> fault = startOnce(State.STARTING);
            if (fault.isPresent()) {
                fail(fault.get());
            }
            while (!supervisor.isStopping()) {
                pauseBeforeRestart();
                startOnce(State.RESTARTING).ifPresent(reason -> supervisor.say(part.name() + " " + reason));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns why it did not become ready; nothing when it did, and then died. */
    private Optional<String> startOnce(State starting) throws InterruptedException {
        long begin = System.nanoTime();
        change(starting, 0, "");
        try {
            process = part.start();
            change(starting, 0, "");
            Optional<String> fault = awaitReady(begin);
            if (fault.isPresent()) {
                process.kill();
                return fault;
            }
            part.prepare();
        } catch (RuntimeException e) {
            // Whatever goes wrong in a part's own start is that part's fault, told with its log.
            if (process != null) {
                process.kill();
            }
            return Optional.of(String.valueOf(e.getMessage()));
        }
        change(State.READY, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin), "");
        ready.countDown();
        awaitEnd();
        return Optional.empty();
    }

    /** Also ends it when it says of itself that it is dead, for example because it has stopped reading a topic. */
    private void awaitEnd() throws InterruptedException {
        int saidDead = 0;
        while (!process.process().waitFor(LIVENESS_SECONDS, TimeUnit.SECONDS)) {
            saidDead = part.saysItIsDead() ? saidDead + 1 : 0;
            if (saidDead == ENOUGH) {
                supervisor.say(part.name() + " says that it is dead");
                part.stop(process);
            }
        }
    }

    private Optional<String> awaitReady(long begin) throws InterruptedException {
        do {
            // Looked at after the process is known to stop(): one of the two ends it.
            if (supervisor.isStopping()) {
                return Optional.of("stopped while starting");
            }
            if (!process.isAlive()) {
                return Optional.of("ended with exit code " + process.process().exitValue() + " while starting");
            }
            if (System.nanoTime() - begin > part.startLimit().toNanos()) {
                return Optional.of("was not ready within " + part.startLimit().toSeconds() + " s");
            }
            Thread.sleep(POLL_MILLIS);
        } while (!part.isReady());
        return Optional.empty();
    }

    private void pauseBeforeRestart() throws InterruptedException {
        supervisor.say(part.name() + " ended; starts again");
        change(State.RESTARTING, 0, "");
        Thread.sleep(restarts.pauseAfterDeath());
    }

    private void fail(String fault) {
        if (supervisor.isStopping()) {
            return;
        }
        String reason = part.name() + ": " + fault + "\n"
                + ServerProcess.lastLines(part.log(), 15).indent(4) + "  Log: " + part.log();
        change(State.FAILED, 0, reason);
        supervisor.fail(reason);
    }

    /** Ends the process, if there is one. */
    void stop() {
        ServerProcess running = process;
        if (running != null && running.isAlive()) {
            part.stop(running);
        }
        if (status.state() != State.FAILED) {
            change(State.STOPPED, status.startUpMillis(), "");
        }
    }

    private void change(State state, long startUpMillis, String reason) {
        ServerProcess running = process;
        boolean alive = running != null && running.isAlive();
        int count = status.restarts() + (state == State.READY && status.state() == State.RESTARTING ? 1 : 0);
        status = new PartStatus(
                part.name(),
                state,
                alive ? running.pid() : 0,
                alive ? ProcessIdentity.startOf(running.process().toHandle()) : 0,
                part.ports().getFirst(),
                startUpMillis,
                count,
                reason,
                part.log().toString());
        supervisor.publish();
    }
}
